import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import type { Answer, Browser } from './support/browser';
import { asOwner } from './support/claims';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, OFFICER } from './support/people';
import { Portal } from './support/portal';

const CALLBACK = 'http://market.test/api/portal/callback';
const PASSWORD = '几个不相干的词 2026';

/** Signing in by the provincial portal: a real provider, and every way it can go wrong. */
describe('sign-in by a portal', () => {
  let portal: Portal;
  let market: OpenMarket;

  beforeAll(async () => {
    portal = await Portal.open(CALLBACK, {
      'new-one': { name: '方新', email: 'fang@xinshi.example', email_verified: true },
      officer: { name: '王晓岚', email: OFFICER, email_verified: true },
      thief: { name: '某人', email: APPROVER, email_verified: true },
      nameless: {},
    });
    market = await openMarket({ openid: portal.settings });
  });
  afterAll(async () => {
    await market.close();
    await portal.stop();
  });
  beforeEach(async () => {
    await asOwner(market, 'DELETE FROM rate_limit');
    await asOwner(market, `UPDATE one_time_code SET created_at = created_at - interval '2 hours'`);
  });

  const depart = async (browser: Browser, next?: string): Promise<string> => {
    const answer = await browser.post('/api/portal/departures', next === undefined ? {} : { next });
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body.location;
  };
  const comeBack = (browser: Browser, address: string): Promise<Answer> => {
    const { pathname, search } = new URL(address);
    return browser.get(pathname + search);
  };
  const landing = ({ status, headers }: Answer) => [status, headers.get('location')];
  const goThrough = async (browser: Browser, login: string, next?: string): Promise<Answer> =>
    comeBack(browser, await portal.visit(await depart(browser, next), { login }));
  const codeFor = async (purpose: string, address: string): Promise<string> => {
    await (await market.browser()).post('/api/codes', { purpose, address });
    const [mail] = await market.dataSource.query(
      'SELECT subject FROM mailbox_message WHERE sent_to = $1 ORDER BY sent_at DESC, id DESC LIMIT 1',
      [address],
    );
    return /\d{6}/.exec(mail?.subject ?? '')?.[0] ?? '';
  };
  const count = async (sql: string): Promise<number> =>
    Number((await market.dataSource.query(`SELECT count(*) AS n FROM ${sql}`))[0].n);

  it('says what its button says', async () => {
    const visitor = await market.browser();
    expect((await visitor.get('/api/portal')).body).toEqual({
      name: '统一身份认证',
      nameEn: 'Provincial portal',
    });
  });

  it('lets a new person make an account, proved by our own code, and knows him the next time', async () => {
    const browser = await market.browser();
    expect(landing(await goThrough(browser, 'new-one', '/desk/join?x=1'))).toEqual([302, '/portal']);
    expect((await browser.get('/api/session')).status).toBe(401);
    expect((await browser.get('/api/portal/arrival')).body).toEqual({
      name: '方新',
      email: 'fang@xinshi.example',
    });
    const wish = { address: 'fang@xinshi.example', name: '方新', agreed: true };
    const unproved = await browser.post('/api/portal/arrival/account', { ...wish, code: '000000' });
    expect(unproved.body.code).toBe('identity.code-wrong');
    const code = await codeFor('sign-up', wish.address);
    const unasked = await browser.post('/api/portal/arrival/account', { ...wish, code, agreed: false });
    expect(unasked.body.code).toBe('identity.not-agreed');
    const opened = await browser.post('/api/portal/arrival/account', { ...wish, code });
    expect([opened.status, opened.body]).toEqual([201, { path: '/desk/join?x=1' }]);
    expect((await browser.get('/api/session')).body).toMatchObject({ name: '方新', current: null });
    expect(await count(`consent c JOIN person p ON p.id = c.person_id WHERE p.name = '方新'`)).toBe(2);

    const later = await market.browser();
    expect(landing(await goThrough(later, 'new-one'))).toEqual([302, '/desk']);
    expect((await later.get('/api/session')).body).toMatchObject({ name: '方新' });
    expect((await later.get('/api/ways-in')).body).toMatchObject({
      addresses: [{ address: 'fang@xinshi.example', lastUsedAt: null }],
      portals: [{ inUse: true, lastUsedAt: expect.any(String) }],
      hasPassword: false,
    });
  });

  it('leaves whoever has no password to recovery, and answers him as anybody else', async () => {
    const visitor = await market.browser();
    const tried = await visitor.post('/api/session', { account: 'fang@xinshi.example', password: PASSWORD });
    const unknown = await visitor.post('/api/session', { account: 'nobody@x.example', password: PASSWORD });
    expect({ ...tried.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    const signedIn = await market.browser();
    await goThrough(signedIn, 'new-one');
    const changed = await signedIn.put('/api/password', { old: '', password: PASSWORD });
    expect(changed.body.code).toBe('identity.no-password');
    const code = await codeFor('recover', 'fang@xinshi.example');
    const wish = { address: 'fang@xinshi.example', code, password: PASSWORD };
    expect((await visitor.post('/api/recoveries', wish)).status).toBe(204);
    const again = await visitor.post('/api/session', { account: 'fang@xinshi.example', password: PASSWORD });
    expect(again.status).toBe(200);
  });

  it('links nobody by an address: whoever has an account signs in with it first', async () => {
    const browser = await market.browser();
    expect(landing(await goThrough(browser, 'officer'))).toEqual([302, '/portal']);
    expect((await browser.get('/api/session')).status).toBe(401);
    expect((await browser.post('/api/portal/arrival/link')).body.code).toBe('access.sign-in');
    await browser.post('/api/session', { account: OFFICER, password: DEMONSTRATION_PASSWORD });
    expect((await browser.post('/api/portal/arrival/link')).body).toEqual({ path: '/desk' });
    expect((await browser.post('/api/portal/arrival/link')).body.code).toBe('identity.portal-not-waiting');
    const later = await market.browser();
    expect(landing(await goThrough(later, 'officer'))).toEqual([302, '/desk']);
    // Units and duties are those the market gave, whatever the portal says.
    expect(
      (await later.get('/api/session')).body.current.duties.map(({ duty }: { duty: string }) => duty),
    ).toContain('achievement-officer');
  });

  it('gives nothing to a portal person who claims another’s address, verified or not', async () => {
    const browser = await market.browser();
    expect(landing(await goThrough(browser, 'thief'))).toEqual([302, '/portal']);
    const code = await codeFor('sign-up', APPROVER);
    expect(code).toBe('');
    const wish = { address: APPROVER, code: '123456', name: '某人', agreed: true };
    expect((await browser.post('/api/portal/arrival/account', wish)).body.code).toBe('identity.code-wrong');
    expect((await browser.get('/api/session')).status).toBe(401);
    expect(await count(`portal_identity WHERE subject = 'thief'`)).toBe(0);
  });
});
