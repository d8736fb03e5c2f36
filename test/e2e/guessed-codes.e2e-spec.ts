import { codeAt, stepAt } from '@market/identity';
import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import { demonstrationSecret } from '../../apps/assembly/demonstration-secret';
import type { Browser } from './support/browser';
import { type OpenMarket, openMarket } from './support/open-market';
import { PROVINCE } from './support/people';

const NETWORKS = 50;
const GUESSES = 20;
const FREE_TRIES = 5;
/** Of all networks together; then nothing is compared any more. */
const MOST = 50;
const NEW_PASSWORD = 'Yizhizai-Zhaohui-2026';

/** Somebody has stolen the password of an office’s administrator and guesses his code. */
describe('guessed codes', () => {
  let market: OpenMarket;

  beforeAll(async () => {
    market = await openMarket({ trustedProxies: 1 });
  });
  afterAll(() => market.close());

  const from = (network: string) => ({ 'x-forwarded-for': network });
  const send = (browser: Browser, network: string, code: string) =>
    browser.send('POST', '/api/session/code', { body: { code }, headers: from(network) });
  const stolen = async (network: string, password = DEMONSTRATION_PASSWORD): Promise<Browser> => {
    const browser = await market.browser();
    const body = { account: PROVINCE, password };
    const answer = await browser.send('POST', '/api/session', { body, headers: from(network) });
    expect(answer.body.owes).toBe('code');
    return browser;
  };
  const rightCode = (ahead = 0) => codeAt(demonstrationSecret(PROVINCE), stepAt(new Date()) + ahead);
  const wrongCode = () => {
    const right = [-2, -1, 0, 1, 2].map(rightCode);
    return (
      ['111111', '222222', '333333', '444444', '555555', '666666'].find((one) => !right.includes(one)) ?? ''
    );
  };

  it('count once each though twenty come at once', async () => {
    const network = '203.0.113.200';
    const browser = await stolen(network);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(browser, network, wrongCode())));
    const compared = answers.filter(({ body }) => body.code === 'identity.second-factor-wrong');
    expect(compared).toHaveLength(FREE_TRIES);
    // A new password step does not forgive them.
    expect((await send(await stolen(network), network, rightCode())).body.code).toBe('identity.codes-locked');
    await market.dataSource.query('DELETE FROM sign_in_failure');
  });

  it('a thousand from fifty networks: fifty are compared, then none, and the owner gets in by a new password', async () => {
    const outcomes = new Map<string, number>();
    const attack = async (network: string) => {
      const browser = await stolen(network);
      for (let at = 0; at < GUESSES; at += 1) {
        // Past the lock the attacker has found the right one.
        const { status, body } = await send(browser, network, at > FREE_TRIES ? rightCode() : wrongCode());
        const outcome = body?.code ?? String(status);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    };
    const networks = Array.from({ length: NETWORKS }, (_, at) => `203.0.113.${at + 1}`);
    while (networks.length > 0) {
      await market.dataSource.query('DELETE FROM rate_limit');
      await Promise.all(networks.splice(0, 5).map(attack));
    }
    expect(Object.fromEntries(outcomes)).toEqual({
      'identity.second-factor-wrong': MOST,
      'identity.codes-locked': NETWORKS * GUESSES - MOST,
    });
    await market.settle();
    const mails = await market.dataSource.query('SELECT subject FROM mailbox_message WHERE sent_to = $1', [
      PROVINCE,
    ]);
    expect(mails).toContainEqual({ subject: '有人用你的密码登录，动态码没有对上【江西技术市场】' });

    const home = '198.51.100.7';
    expect((await send(await stolen(home), home, rightCode())).body.code).toBe('identity.codes-locked');
    const visitor = await market.browser();
    await visitor.post('/api/codes', { purpose: 'recover', address: PROVINCE });
    const [mail] = await market.dataSource.query(
      `SELECT subject FROM mailbox_message WHERE sent_to = $1 AND subject LIKE '重设密码%'`,
      [PROVINCE],
    );
    const code = /\d{6}/.exec(mail.subject)?.[0];
    await visitor.post('/api/recoveries', { address: PROVINCE, code, password: NEW_PASSWORD });
    const owner = await stolen(home, NEW_PASSWORD);
    expect((await send(owner, home, rightCode(1))).status).toBe(204);
    expect((await owner.get('/api/unit')).status).toBe(200);
  }, 180_000);
});
