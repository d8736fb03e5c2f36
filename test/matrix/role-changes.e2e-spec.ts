import fc from 'fast-check';
import type { Browser } from '../e2e/support/browser';
import { RoleChanges, type Change } from './support/role-changes';

const CHANGES = 500;
/** Some are refused, and change nothing. */
const TRIES = 3_000;

const duties = fc.subarray(
  [
    'payout-maker',
    'publicity-officer',
    'settlement-officer',
    'unit-verifier',
    'supervisor',
    'unit-administrator',
  ],
  { minLength: 1, maxLength: 3 },
);
const own = fc.subarray(
  ['achievement-officer', 'deal-officer', 'need-officer', 'unit-approver', 'unit-administrator'],
  { minLength: 1, maxLength: 4 },
);
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('duties' as const),
      unit: fc.constant('province' as const),
      duties,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('duties' as const),
      unit: fc.constant('university' as const),
      duties: own,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('switch' as const),
      unit: fc.constantFrom('province' as const, 'university' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('lend' as const),
      unit: fc.constantFrom('province' as const, 'university' as const),
      days: fc.constantFrom(0, 0, 5),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('end-loan' as const),
      unit: fc.constantFrom('province' as const, 'university' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('leave' as const),
      unit: fc.constantFrom('province' as const, 'university' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('join' as const),
      unit: fc.constantFrom('province' as const, 'university' as const),
    }),
  },
);

/** One person, two units, and what changes under the page he has open. */
describe('five hundred changes of role in a session', () => {
  let roles: RoleChanges;
  let subject: Browser;

  beforeAll(async () => {
    roles = await RoleChanges.open();
    subject = await roles.signIn();
  }, 60_000);
  afterAll(() => roles?.close());

  it('open exactly what the duties of the moment open', async () => {
    const seed = Date.now() % 2_147_483_647;
    const told = fc.sample(change, { numRuns: TRIES, seed });
    const met = new Map<string, number>();
    let changed = 0;
    for (const [place, one] of told.entries()) {
      if (changed === CHANGES) break;
      const status = await roles.take(subject, one);
      const key = `${one.what} ${status}`;
      met.set(key, (met.get(key) ?? 0) + 1);
      if (status < 200 || status >= 300) continue;
      changed += 1;
      const seen = await roles.probe(subject);
      expect({ seed, place, one, ...seen }).toEqual({ seed, place, one, ...seen, opened: seen.expected });
      if (seen.signedOut) subject = await roles.signIn();
    }
    expect(changed).toBe(CHANGES);
    console.log(`${CHANGES} changes, ${roles.calls} calls:`, Object.fromEntries(met));
    // A walk in which nothing was given, lent, refused or ended would prove nothing.
    for (const way of [
      'duties 200',
      'duties 422',
      'switch 200',
      'lend 201',
      'end-loan 204',
      'leave 200',
      'join 200',
    ]) {
      expect({ seed, way, often: (met.get(way) ?? 0) >= 3 }).toEqual({ seed, way, often: true });
    }
  }, 240_000);
});
