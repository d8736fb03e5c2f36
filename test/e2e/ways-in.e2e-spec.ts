import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import { demonstrationSecret } from '../../apps/assembly/demonstration-secret';
import type { Answer, Browser } from './support/browser';
import { asOwner } from './support/claims';
import { achievementForm } from './support/forms';
import { newcomer } from './support/newcomer';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, ENTERPRISE, OFFICER, OTHER_OFFICER } from './support/people';
import { Portal } from './support/portal';
import { giveCode } from './support/sign-in';
import { landing, wayThrough } from './support/way-through';

const SECOND = 'wang.private@mail.example';
const PASSWORD = '几个不相干的词 2026';

/** Several accounts and a portal, and always one natural person behind them. */
describe('ways in', () => {
  let portal: Portal;
  let market: OpenMarket;
  const { comeBack, goThrough } = wayThrough(() => portal);

  beforeAll(async () => {
    portal = await Portal.open('http://market.test/api/portal/callback', {
      one: {},
      two: {},
      three: {},
      four: {},
      five: {},
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

  const mailsTo = async (address: string): Promise<string[]> => {
    await market.settle();
    const mails = await market.dataSource.query(
      'SELECT subject FROM mailbox_message WHERE sent_to = $1 ORDER BY sent_at DESC, id DESC',
      [address.trim().toLowerCase()],
    );
    return mails.map(({ subject }: { subject: string }) => subject);
  };
  const codeFor = async (address: string, purpose = 'add-address'): Promise<string> => {
    await (await market.browser()).post('/api/codes', { purpose, address });
    return /\d{6}/.exec((await mailsTo(address))[0] ?? '')?.[0] ?? '';
  };
  const addAddress = async (browser: Browser, address: string): Promise<Answer> =>
    browser.post('/api/ways-in/addresses', { address, code: await codeFor(address) });
  const signIn = async (account: string, password = DEMONSTRATION_PASSWORD): Promise<Browser> => {
    const browser = await market.browser();
    const answer = await browser.post('/api/session', { account, password });
    if (answer.status !== 200) throw new Error(answer.text);
    return browser;
  };
  const waysOf = async (browser: Browser) => (await browser.get('/api/ways-in')).body;
  const link = async (browser: Browser, login: string): Promise<Answer> => {
    const { location } = (await browser.post('/api/portal/links')).body;
    return comeBack(browser, await portal.visit(location, { login }));
  };

  it('are added by a code to the address, open the same person’s account, and every address is told', async () => {
    const officer = await market.browser(OFFICER);
    const wrong = await officer.post('/api/ways-in/addresses', { address: SECOND, code: '000000' });
    expect(wrong.body.code).toBe('identity.code-wrong');
    expect((await addAddress(officer, `  ${SECOND.toUpperCase()} `)).status).toBe(201);
    const second = await signIn(SECOND);
    const [first, same] = [await officer.get('/api/session'), await second.get('/api/session')];
    expect(same.body).toEqual(first.body);
    expect((await waysOf(second)).addresses).toMatchObject([
      { address: OFFICER, lastUsedAt: expect.any(String) },
      { address: SECOND, lastUsedAt: expect.any(String) },
    ]);
    for (const address of [OFFICER, SECOND]) {
      expect((await mailsTo(address))[0]).toBe('登录方式有变动【江西技术市场】');
    }
  });

  it('are one person to every rule of four eyes, whichever he comes by', async () => {
    const [officer, head] = [await market.browser(OFFICER), await market.browser(APPROVER)];
    const { personId } = (await officer.get('/api/session')).body;
    const duties = ['achievement-officer', 'unit-approver'];
    expect((await head.put(`/api/unit/members/${personId}/duties`, { duties })).status).toBe(200);
    const submitter = await signIn(OFFICER);
    await link(submitter, 'one');
    const { id } = (await submitter.post('/api/achievements', achievementForm())).body;
    expect((await submitter.post(`/api/achievements/${id}/submit`)).status).toBe(200);
    const byPortal = await market.browser();
    await goThrough(byPortal, 'one');
    for (const self of [await signIn(SECOND), byPortal]) {
      const answer = await self.post(`/api/achievements/${id}/approve`);
      expect(answer.status).toBe(422);
      expect(answer.body.message).toContain('由三位不同的人办理');
    }
    expect((await head.post(`/api/achievements/${id}/approve`)).status).toBe(200);
  });

  it('share one password: changed by one, changed for all', async () => {
    const browser = await signIn(SECOND);
    const change = { old: DEMONSTRATION_PASSWORD, password: PASSWORD };
    expect((await browser.put('/api/password', change)).status).toBe(204);
    await signIn(OFFICER, PASSWORD);
    for (const address of [OFFICER, SECOND]) {
      expect((await mailsTo(address))[0]).toBe('密码已修改【江西技术市场】');
    }
    await browser.put('/api/password', { old: PASSWORD, password: `${PASSWORD}！` });
    const own = await browser.put('/api/password', { old: `${PASSWORD}！`, password: OFFICER });
    expect(own.body.code).toBe('identity.password-common');
    await browser.put('/api/password', { old: `${PASSWORD}！`, password: PASSWORD });
  });

  it('never take an address that is another’s: its owner is told, who asks learns nothing', async () => {
    const browser = await market.browser(ENTERPRISE);
    const answers = await Promise.all(
      [APPROVER, 'free@mail.example'].map((address) =>
        browser.post('/api/codes', { purpose: 'add-address', address }),
      ),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect((await mailsTo(APPROVER))[0]).toBe('这个邮箱已有账号【江西技术市场】');
    const tries = await Promise.all(
      [APPROVER, 'free@mail.example'].map((address) =>
        browser.post('/api/ways-in/addresses', { address, code: '123456' }),
      ),
    );
    expect(tries.map(({ body }) => body.code)).toEqual(['identity.code-wrong', 'identity.code-wrong']);
  });

  it('are one account of one person though sign-up and addition of an address race', async () => {
    const address = 'race@mail.example';
    const [browser, visitor] = [await market.browser(ENTERPRISE), await market.browser()];
    const toAdd = await codeFor(address);
    await asOwner(market, `UPDATE one_time_code SET created_at = created_at - interval '2 minutes'`);
    const toSignUp = await codeFor(address, 'sign-up');
    const answers = await Promise.all([
      browser.post('/api/ways-in/addresses', { address, code: toAdd }),
      visitor.post('/api/accounts', {
        address,
        code: toSignUp,
        name: '快手',
        password: PASSWORD,
        agreed: true,
      }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('are removed with every other session, never the last, and never another’s', async () => {
    const person = await newcomer(market, 'lin@mail.example', '林一');
    const [only] = (await waysOf(person)).addresses;
    const last = await person.delete(`/api/ways-in/addresses/${only.id}`);
    expect([last.status, last.body.code]).toEqual([422, 'identity.last-address']);
    const { id } = (await addAddress(person, 'lin.two@mail.example')).body;
    const elsewhere = await signIn('lin.two@mail.example');
    const stranger = await market.browser(OTHER_OFFICER);
    expect((await stranger.delete(`/api/ways-in/addresses/${id}`)).body.code).toBe('identity.no-such-way-in');
    // The one he is signed in by: his session goes on under the other.
    expect((await person.delete(`/api/ways-in/addresses/${only.id}`)).status).toBe(204);
    expect((await person.get('/api/session')).status).toBe(200);
    expect((await elsewhere.get('/api/session')).status).toBe(401);
    const gone = await (
      await market.browser()
    ).post('/api/session', {
      ...{ account: 'lin@mail.example', password: DEMONSTRATION_PASSWORD },
    });
    expect(gone.status).toBe(401);
    expect((await mailsTo('lin@mail.example'))[0]).toBe('已不是登录方式【江西技术市场】');
    expect((await mailsTo('lin.two@mail.example'))[0]).toBe('登录方式有变动【江西技术市场】');
    expect((await addAddress(stranger, 'lin@mail.example')).status).toBe(201);
  });

  it('leave one though two are removed at once', async () => {
    const person = await newcomer(market, 'shuang@mail.example', '双双');
    await addAddress(person, 'shuang.two@mail.example');
    const { addresses } = await waysOf(person);
    const answers = await Promise.all(
      addresses.map(({ id }: { id: string }) => person.delete(`/api/ways-in/addresses/${id}`)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 422]);
    expect((await waysOf(person)).addresses).toHaveLength(1);
  });

  it('take the copies of an address with them: no notice goes to one given up', async () => {
    const member = await market.browser('yuan@jiangxi.example');
    const [old] = (await waysOf(member)).addresses;
    await addAddress(member, 'yuan.two@mail.example');
    await member.delete(`/api/ways-in/addresses/${old.id}`);
    await market.settle();
    const copies = await market.dataSource.query('SELECT email FROM membership WHERE person_id = $1', [
      (await member.get('/api/session')).body.personId,
    ]);
    expect(copies).toEqual([{ email: 'yuan.two@mail.example' }]);
  });

  it('link the portal for who is signed in, one portal identity to one person', async () => {
    const [one, two] = [await market.browser(OTHER_OFFICER), await market.browser(ENTERPRISE)];
    const before = (await mailsTo(OTHER_OFFICER)).length;
    expect(landing(await link(one, 'two'))).toEqual([302, '/desk/security']);
    expect(landing(await link(one, 'two'))).toEqual([302, '/desk/security']);
    expect(await mailsTo(OTHER_OFFICER)).toHaveLength(before + 1);
    expect(landing(await link(two, 'two'))).toEqual([302, '/desk/security?fault=identity.portal-taken']);
    expect(landing(await link(one, 'three'))).toEqual([
      302,
      '/desk/security?fault=identity.portal-has-other',
    ]);
    expect((await two.get('/api/portal/faults/identity.portal-taken')).body.message).toContain(
      '已关联另一个账号',
    );
  });

  it('link nothing to whoever is signed in by the time one comes back', async () => {
    const browser = await market.browser(ENTERPRISE);
    const { location } = (await browser.post('/api/portal/links')).body;
    const back = await portal.visit(location, { login: 'three' });
    await browser.post('/api/session', { account: OTHER_OFFICER, password: DEMONSTRATION_PASSWORD });
    expect(landing(await comeBack(browser, back))).toEqual([
      302,
      '/desk/security?fault=identity.portal-strange',
    ]);
    expect((await waysOf(browser)).portals).toMatchObject([{ lastUsedAt: null }]);
  });

  it('give the portal up again: it opens nothing, and other sessions end', async () => {
    const browser = await market.browser(OTHER_OFFICER);
    const byPortal = await market.browser();
    await goThrough(byPortal, 'two');
    const [{ id }] = (await waysOf(browser)).portals;
    const stranger = await market.browser(ENTERPRISE);
    expect((await stranger.delete(`/api/ways-in/portals/${id}`)).status).toBe(404);
    expect((await browser.delete(`/api/ways-in/portals/${id}`)).status).toBe(204);
    expect((await byPortal.get('/api/session')).status).toBe(401);
    const again = await market.browser();
    expect(landing(await goThrough(again, 'two'))).toEqual([302, '/portal']);
  });

  it('ask for the second factor of whoever has one, whichever way he comes', async () => {
    await link(await market.browser(APPROVER), 'four');
    const byPortal = await market.browser();
    expect(landing(await goThrough(byPortal, 'four', '/needs'))).toEqual([302, '/sign-in?next=%2Fneeds']);
    expect((await byPortal.get('/api/session')).body.owes).toBe('code');
    expect((await byPortal.get('/api/ways-in')).status).toBe(401);
    await asOwner(market, 'UPDATE second_factor SET last_step = 0');
    await giveCode(byPortal, demonstrationSecret(APPROVER));
    expect((await byPortal.get('/api/ways-in')).status).toBe(200);
  });

  it('are changed by whoever proves himself here: the portal says who he is, not that he is there', async () => {
    const person = await newcomer(market, 'fresh@mail.example', '新鲜');
    await link(person, 'five');
    const byPortal = await market.browser();
    await goThrough(byPortal, 'five');
    const { addresses, portals } = await waysOf(byPortal);
    const tries = [
      await byPortal.post('/api/portal/links'),
      await byPortal.post('/api/portal/arrival/link'),
      await addAddress(byPortal, 'fresh.two@mail.example'),
      await byPortal.delete(`/api/ways-in/addresses/${addresses[0].id}`),
      await byPortal.delete(`/api/ways-in/portals/${portals[0].id}`),
    ];
    expect(tries.map(({ body }) => body.code)).toEqual(tries.map(() => 'identity.prove-again'));
    expect((await byPortal.post('/api/session/proof', { password: DEMONSTRATION_PASSWORD })).status).toBe(
      204,
    );
    expect((await addAddress(byPortal, 'fresh.three@mail.example')).status).toBe(201);
  });

  it('open nothing while an administrator has locked the account', async () => {
    const shut = (what: string) =>
      asOwner(
        market,
        `UPDATE account SET ${what} WHERE person_id = (SELECT person_id FROM account WHERE email = 'fresh@mail.example')`,
      );
    await shut(`locked_at = now(), lock_reason = '查清之前'`);
    const byPortal = await market.browser();
    expect(landing(await goThrough(byPortal, 'five'))).toEqual([
      302,
      '/sign-in?fault=identity.account-closed',
    ]);
    await shut('locked_at = NULL, lock_reason = NULL');
    expect(landing(await goThrough(byPortal, 'five'))).toEqual([302, '/desk']);
  });

  it('are in the file of one’s own data, and gone with the account', async () => {
    const person = await signIn('fresh@mail.example');
    const { identity } = (await person.get('/api/profile/export')).body.parts;
    expect(identity).toContainEqual(expect.objectContaining({ what: 'portal', subject: 'five' }));
    expect((await person.send('DELETE', '/api/profile', { body: { name: '新鲜' } })).status).toBe(204);
    const byPortal = await market.browser();
    expect(landing(await goThrough(byPortal, 'five'))).toEqual([302, '/portal']);
  });
});
