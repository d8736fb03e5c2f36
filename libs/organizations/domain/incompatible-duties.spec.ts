import { DUTIES, type Duty, isDuty } from './duties';
import { clashOf, INCOMPATIBLE } from './incompatible-duties';

describe('incompatible duties', () => {
  it.each<[Duty, Duty]>([
    ['payout-maker', 'payout-checker'],
    ['county-reviewer', 'city-reviewer'],
    ['province-reviewer', 'payout-maker'],
    ['supervisor', 'province-reviewer'],
    ['administrator', 'payout-checker'],
    ['parameter-editor', 'parameter-approver'],
    ['supervisor', 'parameter-approver'],
    ['achievement-registrar', 'registry-approver'],
    ['contract-signatory', 'contract-registrar'],
    ['subsidy-applicant', 'county-reviewer'],
    ['achievement-officer', 'registry-approver'],
  ])('%s and %s, whichever comes first', (one, other) => {
    expect(clashOf(one, [other])).toBe(other);
    expect(clashOf(other, [one])).toBe(one);
  });

  it('lets go together what a small unit needs', () => {
    expect(
      clashOf('subsidy-applicant', ['need-officer', 'deal-officer', 'unit-administrator']),
    ).toBeUndefined();
    expect(clashOf('county-reviewer', ['unit-administrator'])).toBeUndefined();
    expect(clashOf('payout-maker', [])).toBeUndefined();
  });

  it('names duties that exist, each pair once and none with itself', () => {
    const pairs = INCOMPATIBLE.map((pair) => [...pair].toSorted().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const [one, other] of INCOMPATIBLE) {
      expect(isDuty(one) && isDuty(other) && one !== other).toBe(true);
    }
    expect(Object.keys(DUTIES)).toEqual(expect.arrayContaining(INCOMPATIBLE.flat()));
  });
});
