import { type Duty, INCOMPATIBLE } from '@market/organizations';
import type { Answer } from '../e2e/support/browser';
import { DutyWays, FIRST_WAYS, WAYS } from './support/duty-ways';

/** Refused for another reason it would prove nothing. */
function saidOf({ status, body }: Answer): string {
  if (status < 300) return 'given';
  const clash = ['organizations.duties-clash', 'organizations.duties-wrong'].includes(body?.code);
  return clash ? 'refused: they do not go together' : `${status} ${body?.code}`;
}

/** Every two duties that do not go together, every way to the one, every way to the other, in both orders. */
describe('two incompatible duties', () => {
  let ways: DutyWays;
  let walked = 0;

  beforeAll(async () => {
    ways = await DutyWays.open();
  }, 60_000);
  afterAll(() => ways?.close());
  afterAll(() =>
    console.log(`${walked} combinations of pair, order and ways, ${ways.calls} duties given or refused`),
  );

  const orders = INCOMPATIBLE.flatMap(([one, other]): [Duty, Duty][] => [
    [one, other],
    [other, one],
  ]);

  it.each(orders)(
    '%s, then %s: never with one person',
    async (one, other) => {
      for (const first of FIRST_WAYS) {
        for (const second of WAYS) {
          const subject = ways.six[walked % ways.six.length];
          if (!subject) throw new Error('Nobody of the six is there.');
          walked += 1;
          const given = await ways.give(subject, one, first);
          const also = await ways.give(subject, other, second);
          const held = await ways.reach(subject);
          const both = held.includes(one) && held.includes(other);
          const outcome = { first, second, given: given.status < 300, also: saidOf(also), both };
          const expected = first === 'was lent' ? 'given' : 'refused: they do not go together';
          expect(outcome).toEqual({ first, second, given: true, also: expected, both: false });
          await ways.forget(subject);
        }
      }
    },
    60_000,
  );
});
