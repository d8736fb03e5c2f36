import fc from 'fast-check';
import type { Fen } from '@market/platform/money';
import { factsOfDeal, jiangxi } from '../../testing/jiangxi-2020';
import { calculate, type Facts, recheck, type Role } from '.';

const ON = '2026-05-08';
const NUMBERS: Record<Role, [perMille: Fen, cap: Fen, year: Fen]> = {
  buyer: [25n, 15_000_000n, 100_000_000n],
  seller: [15n, 10_000_000n, 50_000_000n],
  broker: [10n, 10_000_000n, 30_000_000n],
};
const MUST = [
  'contract.registered',
  'contract.signed_on_platform',
  'contract.settled_on_platform',
  'buyer.in_province',
];
const MUST_NOT = ['parties.related', 'applicant.dishonest', 'applicant.integrity_breach'];

/** The policy once more in a few lines, knowing nothing of the engine. */
function reference(role: Role, facts: Facts): Fen {
  const yes = (id: string) => facts[id]?.value === true;
  const fen = (id: string) => facts[id]?.value as Fen;
  const [perMille, cap, year] = NUMBERS[role];
  const settled = fen('contract.settled_technology');
  if (MUST_NOT.some(yes) || !MUST.every(yes) || settled < 50_000_000n) return 0n;
  const recognised = fen('contract.technology_amount');
  const share = ((settled < recognised ? settled : recognised) * perMille) / 1000n;
  const least = [share, cap, year - fen('applicant.granted_this_year')].reduce((a, b) => (a < b ? a : b));
  return least > 0n ? least : 0n;
}

const roles = fc.constantFrom<Role>('buyer', 'seller', 'broker');
const money = fc.oneof(
  fc.bigInt({ min: 0n, max: 2_000_000_000n }),
  fc.constantFrom(0n, 1n, 49_999_999n, 50_000_000n, 50_000_001n, 600_000_000n, 10n ** 17n - 1n),
);
const mostly = (usual: boolean) => fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, fc.boolean());
const claims: fc.Arbitrary<Facts> = fc
  .record({
    ...Object.fromEntries(MUST.map((id) => [id, mostly(true)])),
    ...Object.fromEntries(MUST_NOT.map((id) => [id, mostly(false)])),
    'contract.kind': fc.constantFrom('development', 'transfer', 'licence', 'consulting', 'service'),
    'contract.settled_technology': money,
    'contract.technology_amount': money,
    'applicant.granted_this_year': fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 110_000_000n })),
  })
  .map((values) => Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])));
const ids = Object.keys(factsOfDeal(0n));
const without = (facts: Facts, gone: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !gone.includes(id)));

describe('whatever is claimed', () => {
  it('the amount is that of the reference, within the cap and the room of the year, and adds up', () => {
    fc.assert(
      fc.property(roles, claims, (role, facts) => {
        const found = calculate(jiangxi, role, facts, ON);
        const amount = found.amount ?? -1n;
        const [, cap, year] = NUMBERS[role];
        const used = facts['applicant.granted_this_year']?.value as Fen;
        expect(amount).toBe(reference(role, facts));
        expect(amount <= cap).toBe(true);
        expect(amount === 0n || amount + used <= year).toBe(true);
        expect(found.refusals.length > 0).toBe(amount === 0n);
        expect(recheck(found)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('every fact taken away is named, and nothing is paid', () => {
    fc.assert(
      fc.property(roles, claims, fc.subarray(ids, { minLength: 1 }), (role, facts, gone) => {
        const { missing, status } = calculate(jiangxi, role, without(facts, gone), ON);
        expect(missing.map(({ fact }) => fact).sort()).toEqual([...gone].sort());
        expect(status).not.toBe('payable');
      }),
      { numRuns: 500 },
    );
  });

  it('it comes to nothing with unknown facts only where no answer would pay', () => {
    const answers = (id: string) =>
      ({ bool: [true, false], money: [0n, 50_000_000n, 10n ** 12n], enum: ['development'] })[
        jiangxi.facts[id]?.type ?? 'enum'
      ];
    fc.assert(
      fc.property(roles, claims, fc.subarray(ids, { minLength: 1, maxLength: 3 }), (role, facts, gone) => {
        fc.pre(calculate(jiangxi, role, without(facts, gone), ON).status === 'nothing');
        const completions = gone.reduce<Facts[]>(
          (all, id) => all.flatMap((one) => answers(id).map((value) => ({ ...one, [id]: { value } }))),
          [facts],
        );
        expect(completions.filter((one) => reference(role, one) > 0n)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('more money under one contract never brings less', () => {
    fc.assert(
      fc.property(roles, claims, fc.bigInt({ min: 0n, max: 10n ** 12n }), (role, facts, more) => {
        const id = 'contract.settled_technology';
        const raised = { ...facts, [id]: { value: (facts[id]?.value as Fen) + more } };
        const amount = (one: Facts) => calculate(jiangxi, role, one, ON).amount ?? -1n;
        expect(amount(raised) >= amount(facts)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('no order of deals takes a year above its limit', () => {
    fc.assert(
      fc.property(roles, fc.array(money, { maxLength: 12 }), (role, deals) => {
        let granted = 0n;
        for (const settled of deals) {
          const facts = factsOfDeal(settled, { 'applicant.granted_this_year': { value: granted } });
          granted += calculate(jiangxi, role, facts, ON).amount ?? 0n;
        }
        expect(granted <= NUMBERS[role][2]).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
