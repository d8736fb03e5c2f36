import { checkDays } from './delegation';

const TODAY = '2026-11-24';
const NOW = { today: TODAY, longest: 180 };

describe('the days of a delegation', () => {
  it.each([
    [TODAY, TODAY],
    [TODAY, '2027-05-22'],
    ['2026-12-01', '2026-12-15'],
  ])('%s to %s is one', (fromDay, toDay) => {
    expect(() => checkDays({ fromDay, toDay }, NOW)).not.toThrow();
  });

  it.each([
    ['2026-12-02', '2026-12-01', 'organizations.delegation-backward'],
    ['2026-11-23', '2026-12-01', 'organizations.delegation-past'],
    [TODAY, '2027-05-23', 'organizations.delegation-too-long'],
  ])('%s to %s is none', (fromDay, toDay, code) => {
    expect(() => checkDays({ fromDay, toDay }, NOW)).toThrow(expect.objectContaining({ code }));
  });

  it('may be as long as the number in force allows', () => {
    const fortnight = { fromDay: TODAY, toDay: '2026-12-07' };
    expect(() => checkDays(fortnight, { today: TODAY, longest: 14 })).not.toThrow();
    expect(() => checkDays(fortnight, { today: TODAY, longest: 13 })).toThrow(
      expect.objectContaining({ code: 'organizations.delegation-too-long' }),
    );
  });
});
