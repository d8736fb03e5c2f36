import fc from 'fast-check';
import { clashOf, DUTIES_OF_KIND } from '@market/organizations';
import { dayOf, plusDays } from '@market/platform/clock';
import type { Browser } from './support/browser';
import { asOwner } from './support/claims';
import { type OpenMarket, openMarket } from './support/open-market';
import { PAYOUT_CHECKER, PAYOUT_MAKER, PROVINCE, PUBLICITY, SETTLEMENT, SUPERVISOR } from './support/people';

const SIX = [PROVINCE, PUBLICITY, SETTLEMENT, PAYOUT_MAKER, PAYOUT_CHECKER, SUPERVISOR];
const DUTIES = DUTIES_OF_KIND['province-office'].filter((duty) => duty !== 'unit-administrator');
const STEPS = 250;

type Step =
  | { what: 'set'; who: number; duties: readonly string[] }
  | { what: 'lend'; who: number; to: number; at: number; from: number; days: number }
  | { what: 'end'; at: number };

const person = fc.nat(SIX.length - 1);
const set = fc.record({
  what: fc.constant('set' as const),
  who: person,
  duties: fc.subarray([...DUTIES], { minLength: 1, maxLength: 3 }),
});
const lend = fc.record({
  what: fc.constant('lend' as const),
  who: person,
  to: person,
  at: fc.nat(9),
  from: fc.nat(20),
  days: fc.nat(20),
});
const end = fc.record({ what: fc.constant('end' as const), at: fc.nat(50) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: set },
  { weight: 4, arbitrary: lend },
  { weight: 1, arbitrary: end },
);

/** Six people, every duty of a province's office, given, taken, lent and returned in any order. */
describe('a long walk of duties', () => {
  let market: OpenMarket;
  const browsers: Browser[] = [];
  const ids: string[] = [];

  beforeAll(async () => {
    market = await openMarket();
    for (const account of SIX) await seat(browsers.length, account);
  });
  afterAll(() => market.close());

  async function seat(at: number, account: string): Promise<Browser> {
    await asOwner(market, 'DELETE FROM rate_limit');
    const browser = await market.browser(account);
    browsers[at] = browser;
    ids[at] = (await browser.get('/api/session')).body.personId;
    return browser;
  }
  const id = (at: number) => ids[at] ?? '';

  /** Whoever lost a duty was signed out, and comes back. */
  const at = async (who: number): Promise<Browser> => {
    const browser = browsers[who] as Browser;
    return (await browser.get('/api/session')).status === 200 ? browser : seat(who, SIX[who] ?? '');
  };

  async function take(move: Step): Promise<number> {
    if (move.what === 'set') {
      const duties = move.who === 0 ? [...move.duties, 'unit-administrator'] : move.duties;
      return (await (await at(0)).put(`/api/unit/members/${id(move.who)}/duties`, { duties })).status;
    }
    const { delegations } = (await (await at(0)).get('/api/unit')).body;
    if (move.what === 'end') {
      const one = delegations[move.at % Math.max(1, delegations.length)];
      return one ? (await (await at(0)).delete(`/api/delegations/${one.id}`)).status : 0;
    }
    const lender = await at(move.who);
    const own = (await lender.get('/api/session')).body.current.duties;
    const { duty } = own[move.at % own.length];
    const fromDay = plusDays(dayOf(new Date()), move.from);
    const wish = { duty, toPersonId: id(move.to), fromDay, toDay: plusDays(fromDay, move.days) };
    return (await lender.post('/api/delegations', wish)).status;
  }

  /** All a person holds or will hold, whatever the way. */
  async function clashes(): Promise<string[]> {
    const rows: { person: string; duties: string[] }[] = await market.dataSource.query(
      `SELECT person, array_agg(DISTINCT duty) AS duties FROM (
         SELECT m.person_id AS person, d.duty FROM membership m JOIN duty_assignment d ON d.membership_id = m.id
           WHERE m.ended_at IS NULL AND d.ended_at IS NULL
         UNION ALL SELECT to_person_id, duty FROM delegation WHERE ended_at IS NULL) held GROUP BY person`,
    );
    return rows.flatMap(({ duties }) =>
      duties.flatMap((duty) => {
        const other = clashOf(duty as (typeof DUTIES)[number], duties);
        return other ? [`${duty} + ${other}`] : [];
      }),
    );
  }

  it('never puts one person into two incompatible stages', async () => {
    const seed = Date.now() % 2_147_483_647;
    const walk = fc.sample(step, { numRuns: STEPS, seed });
    const answers = new Map<string, number>();
    for (const [place, move] of walk.entries()) {
      const status = await take(move);
      const key = `${move.what} ${status}`;
      answers.set(key, (answers.get(key) ?? 0) + 1);
      expect({ seed, place, status: status < 500, clashes: await clashes() }).toEqual({
        ...{ seed, place, status: true, clashes: [] },
      });
    }
    // A walk in which nothing was given, lent or refused would prove nothing.
    for (const met of ['set 200', 'set 422', 'lend 201', 'end 204']) {
      expect({ seed, met, often: (answers.get(met) ?? 0) >= 3 }).toEqual({ seed, met, often: true });
    }
  }, 180_000);
});
