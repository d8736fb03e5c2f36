import { owedBy } from './owed';

const now = new Date('2026-11-25T01:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const complete = {
  enrolled: true,
  secondFactorAt: now,
  hasPassword: true,
  passwordSetAt: daysAgo(1),
  passwordSuitsStaff: true,
};
const staff = { staff: true, secondFactor: true };
const outsider = { staff: false, secondFactor: false };
const head = { staff: false, secondFactor: true };

describe('what a session owes', () => {
  it('is the code of whoever has a factor, before all else and whoever he is', () => {
    const bare = { ...complete, secondFactorAt: null, passwordSuitsStaff: false };
    for (const demands of [staff, outsider, head]) expect(owedBy(bare, demands, now)).toBe('code');
  });

  it('is setting one up where duties ask for it, also when the session knew one that is gone', () => {
    const without = { ...complete, enrolled: false };
    expect(owedBy(without, staff, now)).toBe('enrolment');
    expect(owedBy(without, head, now)).toBe('enrolment');
    expect(owedBy(without, outsider, now)).toBeUndefined();
  });

  it('is another password where staff have one that is weak or older than 180 days', () => {
    expect(owedBy({ ...complete, passwordSuitsStaff: false }, staff, now)).toBe('password');
    expect(owedBy({ ...complete, passwordSetAt: daysAgo(180) }, staff, now)).toBeUndefined();
    expect(owedBy({ ...complete, passwordSetAt: daysAgo(181) }, staff, now)).toBe('password');
    const weak = { ...complete, passwordSuitsStaff: false, passwordSetAt: daysAgo(9999) };
    expect(owedBy(weak, head, now)).toBeUndefined();
  });

  it('is no password of whoever never had one and comes by the portal', () => {
    const without = {
      ...complete,
      hasPassword: false,
      passwordSuitsStaff: false,
      passwordSetAt: daysAgo(400),
    };
    expect(owedBy(without, staff, now)).toBeUndefined();
  });
});
