import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import type { Browser } from './support/browser';
import { asOwner } from './support/claims';
import { newcomer } from './support/newcomer';
import { type OpenMarket, openMarket } from './support/open-market';
import { ADMINISTRATOR, APPROVER, ENTERPRISE, OFFICER, PAYOUT_MAKER, PROVINCE } from './support/people';

/** What differs by kind of user, and what administrators may do with the sign-in of others. */
describe('signing in, by kind of user', () => {
  let market: OpenMarket;
  let administrator: Browser;

  beforeAll(async () => {
    market = await openMarket();
    administrator = await market.browser(ADMINISTRATOR);
  });
  afterAll(() => market.close());
  beforeEach(() => asOwner(market, 'DELETE FROM rate_limit; DELETE FROM sign_in_failure'));

  const seen = (account: string, minutes: number, column = 'last_seen_at') =>
    asOwner(
      market,
      `UPDATE session SET ${column} = now() - interval '${minutes} minutes' WHERE account_id =
         (SELECT id FROM account WHERE email = '${account}') AND ended_at IS NULL`,
    );
  /** So many minutes pass. */
  const later = (account: string, minutes: number) =>
    asOwner(
      market,
      `UPDATE session SET last_seen_at = last_seen_at - interval '${minutes} minutes' WHERE account_id =
         (SELECT id FROM account WHERE email = '${account}') AND ended_at IS NULL`,
    );
  const status = async (browser: Browser) => (await browser.get('/api/session')).status;
  const accountOf = async (address: string) =>
    (await administrator.get(`/api/accounts?address=${address}`)).body;

  it.each([
    [PAYOUT_MAKER, 14, 16],
    [OFFICER, 29, 31],
    // Two factors, and still no office.
    [ENTERPRISE, 29, 31],
  ])(
    '%s may leave the browser for %i minutes, not for %i, and for twelve hours in all',
    async (account, good, over) => {
      const browser = await market.browser(account);
      await seen(account, good);
      expect(await status(browser)).toBe(200);
      await seen(account, over);
      expect([await status(browser), (await browser.get('/api/session')).body.code]).toEqual([
        401,
        'access.sign-in',
      ]);
      const other = await market.browser(account);
      await seen(account, 12 * 60 + 1, 'created_at');
      expect(await status(other)).toBe(401);
    },
  );

  it('a page that asks by itself keeps no session alive', async () => {
    const browser = await market.browser(PAYOUT_MAKER);
    const alone = { 'x-market-unattended': '1' };
    await seen(PAYOUT_MAKER, 14);
    expect((await browser.get('/api/worklist', alone)).status).toBe(200);
    await later(PAYOUT_MAKER, 2);
    expect((await browser.get('/api/worklist', alone)).status).toBe(401);
    await seen(PAYOUT_MAKER, 14);
    expect((await browser.get('/api/worklist')).status).toBe(200);
    await later(PAYOUT_MAKER, 2);
    expect((await browser.get('/api/worklist', alone)).status).toBe(200);
  });

  it('staff have long passwords of three kinds, none of the last five; others have what they like', async () => {
    const maker = await market.browser(PAYOUT_MAKER);
    const change = async (browser: Browser, old: string, password: string) =>
      (await browser.put('/api/password', { old, password })).body?.code;
    for (const weak of [
      'Short-2026!',
      '几个不相干的词连成一句话',
      'alllowercase1234',
      'UPPER-AND-DIGITS-1234'.toLowerCase(),
    ]) {
      const answer = await change(maker, DEMONSTRATION_PASSWORD, weak);
      expect([weak, answer]).toEqual([
        weak,
        weak.includes('-and-') ? undefined : 'identity.password-weak-for-staff',
      ]);
    }
    const lived = ['upper-and-digits-1234', 'Tiankong-0002', 'Tiankong-0003', 'Tiankong-0004'];
    for (const [at, next] of [...lived.slice(1), 'Tiankong-0005'].entries()) {
      expect(await change(maker, lived[at] ?? '', next)).toBeUndefined();
    }
    const present = 'Tiankong-0005';
    expect(await change(maker, present, 'Tiankong-0003')).toBe('identity.password-reused');
    expect(await change(maker, present, 'upper-and-digits-1234')).toBe('identity.password-reused');
    // The sixth back is free again.
    expect(await change(maker, present, DEMONSTRATION_PASSWORD)).toBeUndefined();
    const officer = await market.browser(OFFICER);
    expect(await change(officer, DEMONSTRATION_PASSWORD, '一句话就够了吧')).toBe(
      'identity.password-too-short',
    );
    expect(await change(officer, DEMONSTRATION_PASSWORD, '一句话就够了吧对')).toBeUndefined();
    expect(await change(officer, '一句话就够了吧对', DEMONSTRATION_PASSWORD)).toBeUndefined();
  });

  it('a password is changed by staff after 180 days, and by whoever becomes staff with a weaker one', async () => {
    const set = (account: string, days: number) =>
      asOwner(
        market,
        `UPDATE account SET password_set_at = now() - interval '${days} days' WHERE email = '${account}'`,
      );
    const owes = async (browser: Browser) => (await browser.get('/api/session')).body.owes;
    const maker = await market.browser(PAYOUT_MAKER);
    await set(PAYOUT_MAKER, 179);
    expect(await owes(maker)).toBeNull();
    await set(PAYOUT_MAKER, 181);
    expect(await owes(maker)).toBe('password');
    const renewed = { old: DEMONSTRATION_PASSWORD, password: 'Tiankong-0006' };
    expect((await maker.put('/api/password', { ...renewed, password: '太短了' })).body.code).toBe(
      'identity.password-weak-for-staff',
    );
    expect((await maker.put('/api/password', renewed)).status).toBe(204);
    expect(await owes(maker)).toBeNull();
    const officer = await market.browser(OFFICER);
    await set(OFFICER, 4000);
    expect(await owes(officer)).toBeNull();
  });

  it('an administrator of a unit ends sessions and resets factors of its members, never his own', async () => {
    const head = await market.browser(APPROVER);
    const officer = await market.browser(OFFICER);
    const idOf = async (browser: Browser) => (await browser.get('/api/session')).body.personId;
    const member = async (browser: Browser) => `/api/unit/members/${await idOf(browser)}`;
    const path = await member(officer);
    expect((await officer.post(`${path}/sign-out`)).status).toBe(403);
    const stranger = await member(await market.browser(ENTERPRISE));
    for (const deed of ['sign-out', 'second-factor-reset']) {
      expect((await head.post(`${stranger}/${deed}`)).body.code).toBe('organizations.not-a-colleague');
    }
    expect((await head.post(`${path}/second-factor-reset`)).body.code).toBe('identity.no-second-factor');
    expect((await head.post(`${await member(head)}/second-factor-reset`)).body.code).toBe(
      'identity.not-your-own',
    );
    expect((await head.post(`${path}/sign-out`)).status).toBe(204);
    expect(await status(officer)).toBe(401);
    await market.settle();
    const again = await market.browser(OFFICER);
    expect((await again.get('/api/messages')).body.items[0].title).toBe('管理员退出了你的全部登录');

    const province = await market.browser(PROVINCE);
    const maker = await member(await newMember());
    expect((await province.post(`${maker}/second-factor-reset`)).status).toBe(204);
    const { id } = await accountOf(ADMINISTRATOR);
    const own = await administrator.post(`/api/accounts/${id}/second-factor-reset`);
    expect([own.status, own.body.code]).toEqual([422, 'identity.not-your-own']);
    const above = await province.post(`${await member(administrator)}/second-factor-reset`);
    expect([above.status, above.body.code]).toEqual([403, 'organizations.reset-elsewhere']);
    const office = await accountOf(PROVINCE);
    expect((await administrator.post(`/api/accounts/${office.id}/second-factor-reset`)).status).toBe(204);
    expect(await status(province)).toBe(401);
    await market.settle();
    const mails = await market.dataSource.query('SELECT subject FROM mailbox_message WHERE sent_to = $1', [
      PROVINCE,
    ]);
    expect(mails).toContainEqual({ subject: '你的动态码已被管理员重置【江西技术市场】' });
    const body = { account: PROVINCE, password: DEMONSTRATION_PASSWORD };
    expect((await (await market.browser()).post('/api/session', body)).body.owes).toBe('enrolment');
  });

  /** Somebody of the province’s office, with a factor of the demonstration. */
  const newMember = () => market.browser('ye@jiangxi.example');

  it('an administrator of the market finds, locks and unlocks an account, with a reason, and never his own', async () => {
    const seat = await newcomer(market, 'lu@xinshi.example', '路人');
    const found = await accountOf('LU@xinshi.example');
    expect(found).toMatchObject({ name: '路人', lockedAt: null, secondFactorSince: null, own: false });
    expect(found.sessions).toHaveLength(1);
    expect((await administrator.get('/api/accounts?address=nobody@nowhere.example')).status).toBe(404);
    const lock = (id: string, body: object) => administrator.post(`/api/accounts/${id}/lock`, body);
    expect((await lock(found.id, {})).status).toBe(400);
    expect((await lock(found.id, { reason: '  ' })).status).toBe(400);
    expect((await lock(found.id, { reason: '本人报失' })).status).toBe(204);
    expect(await status(seat)).toBe(401);
    const signIn = { account: 'lu@xinshi.example', password: DEMONSTRATION_PASSWORD };
    const refused = await (await market.browser()).post('/api/session', signIn);
    expect([refused.status, refused.body.code]).toEqual([401, 'identity.wrong-password']);
    expect(await accountOf('lu@xinshi.example')).toMatchObject({ lockReason: '本人报失', sessions: [] });
    expect((await lock(found.id, { reason: '再来一次' })).body.code).toBe('identity.already-so');
    await market.settle();
    const [mail] = await market.dataSource.query(
      `SELECT text FROM mailbox_message WHERE sent_to = 'lu@xinshi.example' AND subject LIKE '你的账号已被锁定%'`,
    );
    expect(mail.text).toContain('本人报失');
    expect((await administrator.post(`/api/accounts/${found.id}/unlock`)).status).toBe(204);
    expect((await (await market.browser()).post('/api/session', signIn)).status).toBe(200);
    const own = await accountOf(ADMINISTRATOR);
    expect(own.own).toBe(true);
    for (const deed of ['lock', 'unlock']) {
      const answer = await administrator.post(`/api/accounts/${own.id}/${deed}`, { reason: '自己来' });
      expect([answer.status, answer.body.code]).toEqual([422, 'identity.not-your-own']);
    }
  });

  it('two administrators who lock each other at once: one of them is left', async () => {
    await asOwner(
      market,
      `INSERT INTO duty_assignment (id, membership_id, duty, since)
       SELECT gen_random_uuid(), id, 'administrator', now() FROM membership WHERE email = 'tao@jiangxi.example'`,
    );
    const [first, second] = [await accountOf(ADMINISTRATOR), await accountOf('tao@jiangxi.example')];
    for (let round = 0; round < 5; round++) {
      const seats = [
        await market.browser(ADMINISTRATOR),
        await market.browser('tao@jiangxi.example'),
      ] as const;
      const answers = await Promise.all([
        seats[0].post(`/api/accounts/${second.id}/lock`, { reason: '同时' }),
        seats[1].post(`/api/accounts/${first.id}/lock`, { reason: '同时' }),
      ]);
      expect(answers.filter((answer) => answer.status === 204)).toHaveLength(1);
      const [{ left }] = await market.dataSource.query(
        'SELECT count(*)::int AS left FROM account WHERE locked_at IS NULL AND id = ANY($1)',
        [[first.id, second.id]],
      );
      expect(left).toBe(1);
      await asOwner(
        market,
        'UPDATE account SET locked_at = NULL, lock_reason = NULL; DELETE FROM rate_limit',
      );
    }
  });
});
