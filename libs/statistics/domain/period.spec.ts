import { isKnown, lastDay, monthsOf, periodOf, yearBefore } from './period';

describe('a period that is counted', () => {
  it('is the whole year, or as much of it as has passed', () => {
    expect(periodOf(2025, '2026-11-22')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    expect(periodOf(2026, '2026-11-22')).toEqual({ from: '2026-01-01', to: '2026-11-22' });
  });

  it.each([1999, 2027])('is not %i', (year) => {
    expect(() => periodOf(year, '2026-11-22')).toThrow('statistics.no-such-year');
  });

  it('is compared with the same days of the year before, leap days too', () => {
    expect(yearBefore({ from: '2026-01-01', to: '2026-11-22' })).toEqual({
      from: '2025-01-01',
      to: '2025-11-22',
    });
    expect(yearBefore({ from: '2028-01-01', to: '2028-02-29' }).to).toBe('2027-02-28');
  });

  it('has months with their own number of days', () => {
    expect(
      monthsOf(2028)
        .map(({ to }) => to.slice(8))
        .join(' '),
    ).toBe('31 29 31 30 31 30 31 31 30 31 30 31');
  });

  it('is unknown before the records began and before it has come', () => {
    const known = (from: string, to: string) => isKnown({ from, to }, '2025-03-10', '2026-11-22');
    expect(known('2025-02-01', '2025-02-28')).toBe(false);
    expect(known('2025-03-01', '2025-03-31')).toBe(true);
    expect(known('2026-11-01', '2026-11-30')).toBe(true);
    expect(known('2026-12-01', '2026-12-31')).toBe(false);
  });

  it('may be listed up to a day that there is', () => {
    const year = { from: '2025-01-01', to: '2025-12-31' };
    expect(lastDay(undefined, year)).toBe('2025-12-31');
    expect(lastDay('2025-11-22', year)).toBe('2025-11-22');
    for (const day of ['2025-02-30', '2024-11-22', 'soon'])
      expect(() => lastDay(day, year)).toThrow('statistics.no-such-day');
  });
});
