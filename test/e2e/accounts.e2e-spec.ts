import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import type { Browser } from './support/browser';
import { asOwner } from './support/claims';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, ENTERPRISE, OFFICER } from './support/people';

const PASSWORD = '几个不相干的词 2026';

/** Signing up, recovering, changing the password, and where one is signed in. */
describe('accounts', () => {
  let market: OpenMarket;
  let visitor: Browser;

  beforeAll(async () => {
    market = await openMarket();
    visitor = await market.browser();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    await asOwner(market, 'DELETE FROM rate_limit');
    await asOwner(market, `UPDATE one_time_code SET created_at = created_at - interval '2 hours'`);
  });

  const lastMail = async (address: string): Promise<{ subject: string; text: string }> => {
    const [mail] = await market.dataSource.query(
      'SELECT subject, text FROM mailbox_message WHERE sent_to = $1 ORDER BY sent_at DESC, id DESC LIMIT 1',
      [address],
    );
    return mail;
  };
  const codeFor = async (purpose: string, address: string): Promise<string> => {
    const asked = await visitor.post('/api/codes', { purpose, address });
    if (asked.status !== 204) throw new Error(asked.text);
    return /\d{6}/.exec((await lastMail(address)).subject)?.[0] ?? '';
  };
  const signIn = async (account: string, password: string) =>
    (await (await market.browser()).post('/api/session', { account, password })).status;
  const newAccount = (change: Record<string, unknown>) => ({
    ...{ address: 'fang@xinshi.example', name: '方新', password: PASSWORD, agreed: true },
    ...change,
  });

  it('opens one for whoever proves the address, signed in and with what was agreed to', async () => {
    const browser = await market.browser();
    const code = await codeFor('sign-up', 'fang@xinshi.example');
    const opened = await browser.post('/api/accounts', newAccount({ code, address: 'Fang@XinShi.example' }));
    expect(opened.status).toBe(201);
    expect((await browser.get('/api/session')).body).toMatchObject({ name: '方新', current: null });
    const consents = await market.dataSource.query(
      `SELECT document, version FROM consent JOIN account USING (person_id) WHERE email = 'fang@xinshi.example'
       ORDER BY document`,
    );
    expect(consents).toEqual([
      { document: 'agreement', version: '2026-11-24' },
      { document: 'privacy', version: '2026-11-25' },
    ]);
    expect(await signIn('fang@xinshi.example', PASSWORD)).toBe(200);
    const again = await visitor.post('/api/accounts', newAccount({ code }));
    expect([again.status, again.body.code]).toEqual([422, 'identity.code-wrong']);
  });

  it('answers alike whether an address has an account or not', async () => {
    const answers = [];
    for (const purpose of ['sign-up', 'recover']) {
      for (const address of [OFFICER, 'nobody@nowhere.example']) {
        await asOwner(market, `UPDATE one_time_code SET created_at = created_at - interval '2 hours'`);
        const { status, text } = await visitor.post('/api/codes', { purpose, address });
        answers.push({ status, text });
      }
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await lastMail(OFFICER)).subject).toMatch(/^重设密码验证码 \d{6}/);
    expect((await lastMail('nobody@nowhere.example')).subject).toBe('这个邮箱还没有账号【江西技术市场】');
    const wrong = { code: '000000', password: PASSWORD };
    const known = await visitor.post('/api/recoveries', { ...wrong, address: OFFICER });
    const unknown = await visitor.post('/api/recoveries', { ...wrong, address: 'nobody@nowhere.example' });
    expect({ ...known.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
  });

  it('sends one code a minute, and takes five tries, ten minutes and one use', async () => {
    const address = 'tries@xinshi.example';
    const code = await codeFor('sign-up', address);
    const soon = await visitor.post('/api/codes', { purpose: 'sign-up', address });
    expect([soon.status, soon.body.code]).toEqual([429, 'identity.code-too-soon']);
    const wrong = code === '123456' ? '654321' : '123456';
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      expect((await visitor.post('/api/accounts', newAccount({ address, code: wrong }))).status).toBe(422);
    }
    expect((await visitor.post('/api/accounts', newAccount({ address, code }))).body.code).toBe(
      'identity.code-wrong',
    );
    await asOwner(market, `UPDATE one_time_code SET created_at = created_at - interval '2 hours'`);
    const late = await codeFor('sign-up', address);
    await asOwner(market, `UPDATE one_time_code SET created_at = created_at - interval '10 minutes'`);
    expect((await visitor.post('/api/accounts', newAccount({ address, code: late }))).status).toBe(422);
    const good = await codeFor('recover', address);
    expect(good).toBe('');
    const stored = JSON.stringify(await market.dataSource.query('SELECT * FROM one_time_code'));
    expect(stored).not.toContain(late);
  });

  it('opens one account though the same code arrives twice at once', async () => {
    const address = 'twice@xinshi.example';
    const code = await codeFor('sign-up', address);
    const body = newAccount({ address, code });
    const answers = await Promise.all([1, 2, 3].map(() => visitor.post('/api/accounts', body)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422, 422]);
  });

  it('says what is wrong with a password or an unticked box, and keeps the code good', async () => {
    const address = 'careful@xinshi.example';
    const code = await codeFor('sign-up', address);
    const faults: [Record<string, unknown>, string][] = [
      [{ password: 'short' }, 'identity.password-too-short'],
      [{ password: 'password123' }, 'identity.password-common'],
      [{ password: 'careful@xinshi.example' }, 'identity.password-common'],
      [{ agreed: false }, 'identity.not-agreed'],
    ];
    for (const [change, reason] of faults) {
      const answer = await visitor.post('/api/accounts', newAccount({ address, code, ...change }));
      expect(answer.body.code).toBe(reason);
      expect(answer.body.fields).toHaveLength(1);
    }
    expect((await visitor.post('/api/accounts', newAccount({ address, code }))).status).toBe(201);
  });

  it('recovers by the address: the old password and every session are over, and the owner is told', async () => {
    const seat = await market.browser(APPROVER);
    const code = await codeFor('recover', APPROVER);
    expect(
      (await visitor.post('/api/recoveries', { address: APPROVER, code, password: PASSWORD })).status,
    ).toBe(204);
    expect((await seat.get('/api/session')).status).toBe(401);
    expect(await signIn(APPROVER, DEMONSTRATION_PASSWORD)).toBe(401);
    expect(await signIn(APPROVER, PASSWORD)).toBe(200);
    await market.settle();
    expect((await lastMail(APPROVER)).subject).toBe('密码已修改【江西技术市场】');
    await asOwner(market, `UPDATE one_time_code SET created_at = created_at - interval '2 hours'`);
    const forRecovery = await codeFor('recover', APPROVER);
    const elsewhere = await visitor.post(
      '/api/accounts',
      newAccount({ address: APPROVER, code: forRecovery }),
    );
    expect(elsewhere.body.code).toBe('identity.code-wrong');
    const stolen = await codeFor('sign-up', 'other@xinshi.example');
    const foreign = { address: APPROVER, code: stolen, password: `${PASSWORD}！` };
    expect((await visitor.post('/api/recoveries', foreign)).status).toBe(422);
  });

  it('opens one for a mobile number, in however it is typed, that stands nowhere in plain text', async () => {
    const browser = await market.browser();
    const lastMessage = async () => lastMail('••••8001');
    const typed = { purpose: 'sign-up', address: '+86 138-0013-8001' };
    expect((await visitor.post('/api/codes', typed)).status).toBe(204);
    const code = /\d{6}/.exec((await lastMessage()).text)?.[0] ?? '';
    const opened = await browser.post('/api/accounts', newAccount({ code, address: '138 0013 8001' }));
    expect(opened.status).toBe(201);
    expect(await signIn('13800138001', PASSWORD)).toBe(200);
    expect(await signIn('13800138001', 'something else')).toBe(401);
    await asOwner(market, `UPDATE one_time_code SET created_at = created_at - interval '2 hours'`);
    const known = await visitor.post('/api/codes', { purpose: 'sign-up', address: '13800138001' });
    const unknown = await visitor.post('/api/codes', { purpose: 'sign-up', address: '13800138002' });
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    expect((await lastMessage()).text).toContain('已经注册过');
    await asOwner(market, `UPDATE one_time_code SET created_at = created_at - interval '2 hours'`);
    await visitor.post('/api/codes', { purpose: 'recover', address: '13800138001' });
    const recovery = /\d{6}/.exec((await lastMessage()).text)?.[0] ?? '';
    const wish = { address: '13800138001', code: recovery, password: `${PASSWORD}！` };
    expect((await visitor.post('/api/recoveries', wish)).status).toBe(204);
    await market.settle();
    expect((await lastMessage()).text).toContain('密码刚才改过');
    expect((await browser.get('/api/session')).status).toBe(401);
    const neither = await visitor.post('/api/codes', { purpose: 'sign-up', address: '12345678901' });
    expect([neither.status, neither.body.fields[0].field]).toEqual([400, 'address']);
  });

  it('changes the password with the old one, and ends the other sessions only', async () => {
    const [here, there] = [await market.browser(ENTERPRISE), await market.browser(ENTERPRISE)];
    const change = (old: string, password: string) => here.put('/api/password', { old, password });
    expect((await change('wrong', PASSWORD)).body.code).toBe('identity.old-password-wrong');
    expect((await change(DEMONSTRATION_PASSWORD, DEMONSTRATION_PASSWORD)).body.code).toBe(
      'identity.same-password',
    );
    expect((await change(DEMONSTRATION_PASSWORD, PASSWORD)).status).toBe(204);
    expect((await here.get('/api/session')).status).toBe(200);
    expect((await there.get('/api/session')).status).toBe(401);
  });

  it('lists one’s own sessions and ends them, never another’s', async () => {
    const [one, two, stranger] = [
      await market.browser(OFFICER),
      await market.browser(OFFICER),
      await market.browser('guo@pohu.example'),
    ];
    const { items } = (await one.get('/api/sessions')).body;
    const others = items.filter(({ current }: { current: boolean }) => !current);
    expect(items.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect(others.length).toBeGreaterThanOrEqual(1);
    const foreign = await stranger.delete(`/api/sessions/${others[0].id}`);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'identity.no-such-session']);
    expect((await two.get('/api/session')).status).toBe(200);
    expect((await one.delete('/api/sessions')).status).toBe(204);
    expect((await two.get('/api/session')).status).toBe(401);
    expect((await one.get('/api/sessions')).body.items).toHaveLength(1);
  });
});
