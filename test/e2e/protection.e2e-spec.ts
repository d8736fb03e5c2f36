import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import type { Browser } from './support/browser';
import { achievementForm } from './support/forms';
import { type OpenMarket, openMarket } from './support/open-market';
import { OFFICER } from './support/people';

const NETWORKS = 50;
const GUESSES = 20;
/** After so many wrong ones from a network nothing from there is compared any more. */
const FREE_TRIES = 5;

/** What somebody tries who is not let in. */
describe('attacks', () => {
  let market: OpenMarket;

  beforeAll(async () => {
    market = await openMarket({ trustedProxies: 1 });
  });
  afterAll(() => market.close());

  it('a thousand guesses from fifty networks: none right after the lock, and the owner is not shut out', async () => {
    const visitor = await market.browser();
    const guess = (network: string, password: string) =>
      visitor.send('POST', '/api/session', {
        body: { account: OFFICER, password },
        headers: { 'x-forwarded-for': network },
      });
    const outcomes = new Map<number, number>();
    let letIn = 0;
    const attack = async (network: string) => {
      for (let at = 0; at < GUESSES; at += 1) {
        // Past the lock the attacker has found the right one.
        const password = at > FREE_TRIES ? DEMONSTRATION_PASSWORD : `guess-${at}`;
        const { status } = await guess(network, password);
        outcomes.set(status, (outcomes.get(status) ?? 0) + 1);
        if (status === 200) letIn += 1;
      }
    };
    const networks = Array.from({ length: NETWORKS }, (_, at) => `203.0.113.${at + 1}`);
    while (networks.length > 0) await Promise.all(networks.splice(0, 5).map(attack));
    expect(letIn).toBe(0);
    expect(outcomes.get(401)).toBe(NETWORKS * FREE_TRIES);
    expect(outcomes.get(429)).toBe(NETWORKS * (GUESSES - FREE_TRIES));
    expect((await guess('198.51.100.7', DEMONSTRATION_PASSWORD)).status).toBe(200);
  }, 180_000);

  it('twenty guesses at the same moment: five are compared', async () => {
    const visitor = await market.browser();
    const answers = await Promise.all(
      Array.from({ length: GUESSES }, (_, at) =>
        visitor.send('POST', '/api/session', {
          body: { account: OFFICER, password: `guess-${at}` },
          headers: { 'x-forwarded-for': '203.0.113.200' },
        }),
      ),
    );
    const compared = answers.filter(({ body }) => body.code === 'identity.wrong-password');
    expect(compared).toHaveLength(FREE_TRIES);
    expect(answers.filter(({ body }) => body.code === 'identity.locked')).toHaveLength(GUESSES - FREE_TRIES);
  });

  describe('sixty cross-site requests with the victim’s cookies', () => {
    const ORIGINS = [
      'https://evil.example',
      'http://market.test.evil.example',
      'null',
      'http://market.test:8080',
    ];
    const TYPES = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];
    const BARE: Record<string, string>[] = [
      {},
      { origin: 'http://market.test' },
      { referer: 'https://evil.example/' },
    ];
    let victim: Browser;
    let routes: [method: string, path: string, body: unknown][];

    beforeAll(async () => {
      victim = await market.browser(OFFICER);
      const { id } = (await victim.post('/api/achievements', achievementForm())).body;
      routes = [
        ['POST', '/api/achievements', achievementForm()],
        ['POST', `/api/achievements/${id}/submit`, {}],
        ['POST', '/api/delegations', { duty: 'deal-officer' }],
        ['PUT', '/api/password', { old: DEMONSTRATION_PASSWORD, password: 'taken over by somebody' }],
        ['DELETE', '/api/sessions', undefined],
        ['DELETE', '/api/session', undefined],
      ];
    });

    const effects = async () => {
      const [found] = await market.dataSource.query(
        `SELECT (SELECT count(*) FROM audit_entry) AS audit, (SELECT count(*) FROM achievement) AS achievements,
           (SELECT count(*) FROM outbox_fact) AS facts, (SELECT count(*) FROM session WHERE ended_at IS NULL) AS sessions`,
      );
      return found;
    };

    it('have no effect', async () => {
      const before = await effects();
      const answers: number[] = [];
      for (const [method, path, body] of routes) {
        for (const origin of ORIGINS) {
          answers.push((await victim.send(method, path, { body, headers: { origin } })).status);
        }
        // A plain form cannot set the header our pages send, whatever else it says.
        for (const type of TYPES) {
          const headers = { 'x-market-client': '', 'content-type': type };
          answers.push((await victim.send(method, path, { body, headers })).status);
        }
        for (const more of BARE) {
          const headers = { 'x-market-client': '', ...more };
          answers.push((await victim.send(method, path, { body, headers })).status);
        }
      }
      expect(answers).toHaveLength(60);
      expect(new Set(answers)).toEqual(new Set([403]));
      expect(await effects()).toEqual(before);
      expect((await victim.get('/api/session')).status).toBe(200);
    });
  });
});
