import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import type { Answer } from './support/browser';
import { asOwner } from './support/claims';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, OFFICER } from './support/people';
import { Portal } from './support/portal';
import { landing, wayThrough } from './support/way-through';

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

  const { depart, comeBack, goThrough } = wayThrough(() => portal);
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

  it('ends every other return on the sign-in page, with a sentence', async () => {
    const browser = await market.browser();
    const words = async (answer: Answer): Promise<string> => {
      const [status, location] = landing(answer);
      const code = new URL(String(location), 'http://market.test').searchParams.get('fault') ?? '';
      expect([status, location]).toEqual([302, `/sign-in?fault=${code}`]);
      expect((await browser.get(`/api/portal/faults/${code}`)).body.message).toMatch(/。$/);
      return code;
    };
    const login = { login: 'officer' };

    const denied = await portal.visit(await depart(browser), 'no');
    expect(await words(await comeBack(browser, denied))).toBe('openid.denied');

    const right = await portal.visit(await depart(browser), login);
    const tampered = right.replace(/state=[^&]+/, 'state=another');
    expect(await words(await comeBack(browser, tampered))).toBe('identity.portal-strange');
    expect(await words(await browser.get('/api/portal/callback'))).toBe('identity.portal-strange');
    const elsewhere = await market.browser();
    expect(await words(await comeBack(elsewhere, right))).toBe('identity.portal-strange');
    expect(landing(await comeBack(browser, right))).toEqual([302, '/desk']);
    await browser.delete('/api/session');

    const stolen = await portal.visit(await depart(browser), login);
    const foreignCode = stolen.replace(/code=[^&]+/, 'code=made-up');
    expect(await words(await comeBack(browser, foreignCode))).toBe('openid.not-trusted');
    expect(await words(await comeBack(browser, stolen))).toBe('identity.portal-used');

    const foreignIssuer = await portal.visit(await depart(browser), login);
    const spoofed = foreignIssuer.replace(/iss=[^&]+/, 'iss=http%3A%2F%2Fevil.example');
    expect(await words(await comeBack(browser, spoofed))).toBe('openid.not-trusted');

    const slow = await portal.visit(await depart(browser), login);
    await asOwner(market, `UPDATE portal_attempt SET created_at = created_at - interval '11 minutes'`);
    expect(await words(await comeBack(browser, slow))).toBe('identity.portal-stale');

    const otherNonce = (await depart(browser)).replace(/nonce=[^&]+/, 'nonce=planted');
    expect(await words(await comeBack(browser, await portal.visit(otherNonce, login)))).toBe(
      'openid.not-trusted',
    );

    const otherVerifier = (await depart(browser)).replace(
      /code_challenge=[^&]+/,
      `code_challenge=${'x'.repeat(43)}`,
    );
    expect(await words(await comeBack(browser, await portal.visit(otherVerifier, login)))).toBe(
      'openid.not-trusted',
    );

    expect((await browser.get('/api/session')).status).toBe(401);
    expect((await browser.get('/api/portal/faults/anything')).status).toBe(404);
  });

  it('cannot be replayed once a session was begun', async () => {
    const browser = await market.browser();
    const back = await portal.visit(await depart(browser), { login: 'officer' });
    const cookie = `portal=${browser.cookie('portal')}`;
    expect(landing(await comeBack(browser, back))).toEqual([302, '/desk']);
    const { pathname, search } = new URL(back);
    const again = await (await market.browser()).get(pathname + search, { cookie });
    expect(landing(again)).toEqual([302, '/sign-in?fault=identity.portal-used']);
  });

  it('begins one session though the same return arrives twenty times at once', async () => {
    const browser = await market.browser();
    const before = await count('session');
    const back = await portal.visit(await depart(browser), { login: 'officer' });
    const { pathname, search } = new URL(back);
    const headers = { cookie: `portal=${browser.cookie('portal')}` };
    const answers = await Promise.all(
      await Promise.all(
        Array.from({ length: 20 }, async () => (await market.browser()).get(pathname + search, headers)),
      ),
    );
    const places = answers.map(({ headers: sent }) => sent.get('location'));
    expect(places.filter((place) => place === '/desk')).toHaveLength(1);
    expect(places.filter((place) => place === '/sign-in?fault=identity.portal-used')).toHaveLength(19);
    expect(await count('session')).toBe(before + 1);
  });

  it('makes one person though an arrival is settled twice at once', async () => {
    const browser = await market.browser();
    await goThrough(browser, 'nameless');
    expect((await browser.get('/api/portal/arrival')).body).toEqual({ name: null, email: null });
    const wish = { address: 'noname@xinshi.example', name: '无名', agreed: true };
    const code = await codeFor('sign-up', wish.address);
    const answers = await Promise.all(
      [1, 2, 3].map(() => browser.post('/api/portal/arrival/account', { ...wish, code })),
    );
    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
    expect(await count(`portal_identity WHERE subject = 'nameless'`)).toBe(1);
  });

  it('forgets an arrival nobody settled within half an hour', async () => {
    const browser = await market.browser();
    await goThrough(browser, 'thief');
    await asOwner(market, `UPDATE portal_attempt SET proved_at = proved_at - interval '31 minutes'`);
    expect((await browser.get('/api/portal/arrival')).body.code).toBe('identity.portal-not-waiting');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/api/session',
    'javascript:alert(1)',
  ])('never sends anybody on to %s', async (next) => {
    const browser = await market.browser();
    expect(landing(await goThrough(browser, 'officer', next))).toEqual([302, '/desk']);
  });

  it('keeps nothing readable of who came, and lets no script read the cookie', async () => {
    const browser = await market.browser();
    const sent = await browser.post('/api/portal/departures');
    expect(sent.headers.getSetCookie().join()).toMatch(
      /^portal=[^;]+; Max-Age=600; Path=\/;.*HttpOnly; SameSite=Lax$/,
    );
    await comeBack(browser, await portal.visit(sent.body.location, { login: 'thief' }));
    const stored = JSON.stringify(await market.dataSource.query('SELECT * FROM portal_attempt'));
    const trail = JSON.stringify(await market.dataSource.query('SELECT * FROM audit_entry'));
    const state = new URL(sent.body.location).searchParams.get('state') ?? '';
    for (const secret of ['某人', APPROVER, state, browser.cookie('portal') ?? 'none']) {
      expect(stored).not.toContain(secret);
      expect(trail).not.toContain(secret);
    }
  });
});

describe('a portal that fails', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await Portal.open(CALLBACK, {});
  });
  afterAll(() => portal.stop());

  it('with our secret refused, signs nobody in', async () => {
    const settings = { ...portal.settings, clientSecret: 'not-the-one-the-portal-knows' };
    const market = await openMarket({ openid: settings });
    const browser = await market.browser();
    const { location } = (await browser.post('/api/portal/departures')).body;
    const { pathname, search } = new URL(await portal.visit(location, { login: 'anybody' }));
    const back = await browser.get(pathname + search);
    expect(back.headers.get('location')).toBe('/sign-in?fault=openid.not-trusted');
    await market.close();
  });

  it('being away, says so at once and when somebody comes back, and works again when it does', async () => {
    const market = await openMarket({ openid: portal.settings });
    const browser = await market.browser();
    await portal.stop();
    const away = await browser.post('/api/portal/departures');
    expect([away.status, away.body.code]).toEqual([503, 'openid.away']);
    await portal.start();
    const { location } = (await browser.post('/api/portal/departures')).body;
    const { pathname, search } = new URL(await portal.visit(location, { login: 'anybody' }));
    await portal.stop();
    const back = await browser.get(pathname + search);
    expect(back.headers.get('location')).toBe('/sign-in?fault=openid.away');
    await portal.start();
    expect((await browser.post('/api/portal/departures')).status).toBe(200);
    await market.close();
  });

  it('and none at all: no button, nothing to link, passwords as ever', async () => {
    const market = await openMarket();
    const browser = await market.browser(OFFICER);
    expect((await browser.get('/api/portal')).body).toEqual({ name: null, nameEn: null });
    const none = await browser.post('/api/portal/departures');
    expect([none.status, none.body.code]).toEqual([404, 'openid.off']);
    expect((await browser.post('/api/portal/links')).body.code).toBe('openid.off');
    await market.close();
  });
});
