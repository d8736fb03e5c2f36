import { codeAt, stepAt } from '@market/identity';
import { OWED } from '@market/platform/call';
import { marketAccessTable } from '../../apps/api/access';
import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import { demonstrationSecret } from '../../apps/assembly/demonstration-secret';
import { Browser } from './support/browser';
import { asOwner } from './support/claims';
import { newcomer } from './support/newcomer';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, ENTERPRISE, OFFICER, OTHER_APPROVER, PAYOUT_MAKER, PROVINCE } from './support/people';
import { enrol, giveCode } from './support/sign-in';

const now = () => stepAt(new Date());

/** The second step in: what is closed without it, how it is given once, set up, replaced, and lost. */
describe('the second factor', () => {
  let market: OpenMarket;

  beforeAll(async () => {
    market = await openMarket();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    await asOwner(market, 'DELETE FROM rate_limit; DELETE FROM sign_in_failure');
    await asOwner(market, 'UPDATE second_factor SET last_step = 0');
  });

  /** Somebody who has given the password, and nothing else. */
  const halfway = async (account: string, password = DEMONSTRATION_PASSWORD): Promise<Browser> => {
    const browser = await market.browser();
    const answer = await browser.post('/api/session', { account, password });
    expect([account, answer.status, answer.body.current]).toEqual([account, 200, null]);
    return browser;
  };
  const code = (account: string, step = now()) => codeAt(demonstrationSecret(account), step);
  const give = async (browser: Browser, text: string) => {
    const { status, body } = await browser.post('/api/session/code', { code: text });
    return [status, body?.code];
  };
  const stale = (browser: Browser) =>
    asOwner(
      market,
      `UPDATE session SET fresh_at = now() - interval '6 minutes' WHERE token_hash =
         encode(sha256(convert_to('${browser.cookie('session')}', 'UTF8')), 'hex')`,
    );

  describe('until it is given', () => {
    const OPEN: Record<string, readonly string[]> = {
      code: ['POST /api/session/code', 'GET /api/session', 'DELETE /api/session'],
      enrolment: [
        'POST /api/session/proof',
        'POST /api/second-factor',
        'POST /api/second-factor/confirmation',
        'GET /api/session',
        'DELETE /api/session',
      ],
      password: ['PUT /api/password', 'POST /api/session/proof', 'GET /api/session', 'DELETE /api/session'],
    };

    it.each(OWED)('whoever owes the %s meets nothing but what settles it, on every route', async (owed) => {
      let browser: Browser;
      if (owed === 'code') browser = await halfway(APPROVER);
      else if (owed === 'enrolment') {
        browser = await newcomer(market, 'late@ganbei.example', '迟一');
        await asOwner(
          market,
          `WITH joined AS (INSERT INTO membership (id, person_id, person_name, email, organization_id, since)
             SELECT gen_random_uuid(), a.person_id, '迟一', a.email, m.organization_id, now()
             FROM account a, membership m WHERE a.email = 'late@ganbei.example' AND m.email = '${PAYOUT_MAKER}' RETURNING id)
           INSERT INTO duty_assignment (id, membership_id, duty, since)
           SELECT gen_random_uuid(), id, 'publicity-officer', now() FROM joined`,
        );
      } else {
        browser = await market.browser(PAYOUT_MAKER);
        await asOwner(
          market,
          `UPDATE account SET password_suits_staff = false WHERE email = '${PAYOUT_MAKER}'`,
        );
      }
      expect((await browser.get('/api/session')).body).toMatchObject({
        owes: owed,
        current: null,
        memberships: [],
      });
      const open: string[] = [];
      for (const { route, allow } of marketAccessTable('demo').all()) {
        await market.dataSource.query('DELETE FROM rate_limit');
        const [method = '', pattern = ''] = route.split(' ');
        // What signs out, or is open to anybody, is looked at below.
        if (route === 'DELETE /api/session' || allow === 'anyone') continue;
        const path = pattern.replaceAll(/:\w+/g, '01a20ac4-1e23-7631-b8eb-3077037ac079');
        const answer = await browser.send(method, path, method === 'GET' ? {} : { key: null, body: {} });
        if (answer.body?.code !== `access.${owed}-due`) open.push(route);
      }
      expect([...open, 'DELETE /api/session'].toSorted()).toEqual(OPEN[owed]?.toSorted());
      // On open routes he is a visitor: a document of his own unit is as closed as to anybody.
      expect((await browser.get('/api/search/achievements')).status).toBe(200);
      expect((await browser.delete('/api/session')).status).toBe(204);
      expect((await browser.get('/api/session')).status).toBe(401);
      await asOwner(market, 'UPDATE account SET password_suits_staff = true');
    });

    it('a paper of one’s own is as closed as to a visitor', async () => {
      const owner = await market.browser(APPROVER);
      const { id } = (await owner.upload('/api/documents', '方案.txt', '内容')).body;
      expect((await owner.get(`/api/documents/${id}/content`)).status).toBe(200);
      const half = await halfway(APPROVER);
      expect((await half.get(`/api/documents/${id}/content`)).status).toBe(404);
    });
  });

  it('is asked of staff and of whoever administers, and of nobody else', async () => {
    const owes = async (account: string) =>
      (await (await market.browser()).post('/api/session', { account, password: DEMONSTRATION_PASSWORD }))
        .body.owes;
    expect(await owes(PAYOUT_MAKER)).toBe('code');
    expect(await owes(ENTERPRISE)).toBe('code');
    expect(await owes(OFFICER)).toBeNull();
  });

  it('is good once, also when it comes twice at once, and the session goes on under a new token', async () => {
    const browser = await halfway(APPROVER);
    const before = browser.cookie('session') ?? '';
    const body = { code: code(APPROVER) };
    const answers = await Promise.all([1, 2, 3].map(() => browser.post('/api/session/code', body)));
    expect(answers.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(1);
    const thief = await market.browser();
    expect((await thief.get('/api/session', { cookie: `session=${before}` })).status).toBe(401);
    expect((await browser.get('/api/session')).body).toMatchObject({ owes: null });
    const other = await halfway(APPROVER);
    expect(await give(other, body.code)).toEqual([422, 'identity.second-factor-wrong']);
    // Nor any step before the one that was used.
    expect(await give(other, code(APPROVER, now() - 1))).toEqual([422, 'identity.second-factor-wrong']);
    expect(await give(other, code(APPROVER, now() + 1))).toEqual([204, undefined]);
  });

  it('is not taken from half a minute further away', async () => {
    const browser = await halfway(APPROVER);
    for (const step of [-3, -2, 3]) {
      expect((await give(browser, code(APPROVER, now() + step)))[0]).toBe(422);
    }
    expect((await give(browser, code(PROVINCE)))[0]).toBe(422);
  });

  it('is set up by whoever wants it, confirmed by a code, with ten codes for the day the phone is lost', async () => {
    const officer = await market.browser(OFFICER);
    const elsewhere = await market.browser(OFFICER);
    const offered = (await officer.post('/api/second-factor')).body;
    expect(offered.address).toMatch(/^otpauth:\/\/totp\//);
    expect(offered.picture).toContain('<svg');
    const wrong = await officer.post('/api/second-factor/confirmation', { code: '000000' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'identity.second-factor-wrong']);
    expect((await officer.get('/api/second-factor')).body.since).toBeNull();
    const { secret, recoveryCodes } = await enrol(officer);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await officer.get('/api/second-factor')).body.recoveryCodesLeft).toBe(10);
    expect((await elsewhere.get('/api/session')).status).toBe(401);
    await market.settle();
    const [first = '', second = ''] = recoveryCodes;
    const lost = await halfway(OFFICER);
    expect(await give(lost, first.toLowerCase().replace('-', ' '))).toEqual([204, undefined]);
    expect((await give(await halfway(OFFICER), first))[0]).toBe(422);
    expect((await lost.get('/api/second-factor')).body.recoveryCodesLeft).toBe(9);
    const renewed = (await lost.post('/api/second-factor/recovery-codes')).body.recoveryCodes;
    expect((await give(await halfway(OFFICER), second))[0]).toBe(422);
    expect((await give(await halfway(OFFICER), renewed[0]))[0]).toBe(204);
    await market.settle();
    const mails = await market.dataSource.query(
      `SELECT text FROM mailbox_message WHERE sent_to = $1 AND subject LIKE '动态码有变动%' ORDER BY sent_at`,
      [OFFICER],
    );
    expect(mails.map(({ text }: { text: string }) => text.slice(0, 6))).toEqual(
      expect.arrayContaining(['动态码已设置', '有一个恢复码', '换了一批恢复']),
    );
    // Neither the secret nor a code is anywhere in clear: not in any table, facts and audit among them.
    const dump = await everything();
    for (const word of [secret, offered.secret, ...recoveryCodes, ...recoveryCodes.map(plain)]) {
      expect(dump.includes(word)).toBe(false);
    }
    expect((await lost.delete('/api/second-factor')).status).toBe(204);
    expect((await (await market.browser(OFFICER)).get('/api/session')).body.owes).toBeNull();
  });

  const plain = (recoveryCode: string) => recoveryCode.replace('-', '');
  async function everything(): Promise<string> {
    const tables: { name: string }[] = await market.dataSource.query(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      texts.push(JSON.stringify(await market.dataSource.query(`SELECT t::text FROM ${name} t`)));
    }
    return texts.join();
  }

  it('is set up, replaced and put away only by whoever has proved himself within five minutes', async () => {
    const browser = await market.browser(OTHER_APPROVER);
    await stale(browser);
    const tries: [string, string][] = [
      ['POST', '/api/second-factor'],
      ['POST', '/api/second-factor/recovery-codes'],
      ['DELETE', '/api/second-factor'],
    ];
    for (const [method, path] of tries) {
      const answer = await browser.send(method, path, {});
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'identity.prove-again']);
    }
    const password = { old: DEMONSTRATION_PASSWORD, password: '几个不相干的词 2026' };
    expect((await browser.put('/api/password', password)).body.code).toBe('identity.prove-again');
    const prove = (body: object) => browser.post('/api/session/proof', body);
    expect((await prove({ password: 'wrong' })).body.code).toBe('identity.password-not-right');
    expect((await prove({ password: DEMONSTRATION_PASSWORD })).body.code).toBe(
      'identity.second-factor-wrong',
    );
    const before = browser.cookie('session');
    const proof = { password: DEMONSTRATION_PASSWORD, code: code(OTHER_APPROVER, now() + 1) };
    expect((await prove(proof)).status).toBe(204);
    expect(browser.cookie('session')).not.toBe(before);
    expect((await browser.delete('/api/second-factor')).status).toBe(204);
    // He administers his unit: at the next request he sets up another.
    expect((await browser.get('/api/unit')).body.code).toBe('access.enrolment-due');
    const { secret } = await enrol(browser);
    expect((await browser.get('/api/unit')).status).toBe(200);
    const again = await halfway(OTHER_APPROVER);
    expect((await give(again, code(OTHER_APPROVER)))[0]).toBe(422);
    await asOwner(market, 'UPDATE second_factor SET last_step = 0');
    await giveCode(again, secret);
    expect((await again.get('/api/unit')).status).toBe(200);
  });

  it('is still asked for after the password was recovered', async () => {
    await market
      .browser()
      .then((visitor) => visitor.post('/api/codes', { purpose: 'recover', address: ENTERPRISE }));
    const [mail] = await market.dataSource.query(
      'SELECT subject FROM mailbox_message WHERE sent_to = $1 ORDER BY sent_at DESC, id DESC LIMIT 1',
      [ENTERPRISE],
    );
    const password = '几个不相干的词 2026';
    const recovery = { address: ENTERPRISE, code: /\d{6}/.exec(mail.subject)?.[0], password };
    expect((await (await market.browser()).post('/api/recoveries', recovery)).status).toBe(204);
    const browser = await halfway(ENTERPRISE, password);
    expect((await browser.get('/api/unit')).body.code).toBe('access.code-due');
    expect((await browser.post('/api/second-factor')).body.code).toBe('access.code-due');
    expect(await give(browser, code(ENTERPRISE))).toEqual([204, undefined]);
  });
});
