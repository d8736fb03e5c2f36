import { checkDays, LONGEST_DELEGATION } from './delegation';

const TODAY = '2026-11-24';

describe('the days of a delegation', () => {
  it.each([
    [TODAY, TODAY],
    [TODAY, '2027-05-22'],
    ['2026-12-01', '2026-12-15'],
  ])('%s to %s is one', (fromDay, toDay) => {
    expect(() => checkDays({ fromDay, toDay }, TODAY)).not.toThrow();
  });

  it.each([
    ['2026-12-02', '2026-12-01', 'organizations.delegation-backward'],
    ['2026-11-23', '2026-12-01', 'organizations.delegation-past'],
    [TODAY, '2027-05-23', 'organizations.delegation-too-long'],
  ])('%s to %s is none', (fromDay, toDay, code) => {
    expect(() => checkDays({ fromDay, toDay }, TODAY)).toThrow(expect.objectContaining({ code }));
  });

  it('is at most so long', () => expect(LONGEST_DELEGATION).toBe(180));
});
