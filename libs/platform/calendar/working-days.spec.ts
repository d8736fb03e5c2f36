import fc from 'fast-check';
import { type Day, plusDays } from '@market/platform/clock';
import { type Calendar, addWorkingDays, isWeekend, isWorkingDay, statutoryDays, workingDaysBetween } from '.';

/** The notice for 2026 (国办发明电〔2025〕7号), around the turn of the year and in autumn. */
const CALENDAR: Calendar = {
  decreed: new Set([2026]),
  off: new Set([
    ...['2026-01-01', '2026-01-02', '2026-01-03', '2026-09-25', '2026-09-26', '2026-09-27'],
    ...['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
  ]),
  worked: new Set(['2026-01-04', '2026-09-20', '2026-10-10']),
};

const days = fc.integer({ min: 0, max: 1_200 }).map((count) => plusDays('2025-10-01', count));
const anyDays = fc.uniqueArray(days, { maxLength: 60 });
const calendars: fc.Arbitrary<Calendar> = fc
  .record({ off: anyDays, worked: anyDays, decreed: fc.subarray([2025, 2026, 2027, 2028, 2029]) })
  .map(({ off, worked, decreed }) => ({
    ...{ off: new Set(off), worked: new Set(worked.filter(isWeekend)), decreed: new Set(decreed) },
  }));

/** The same question answered slowly, a day at a time, from the words of the rule. */
function bruteForce(calendar: Calendar, from: Day, to: Day): { days: number; provisional: boolean } {
  const span: Day[] = [];
  for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1)) span.push(day);
  const undecreed = (day: Day) => !calendar.decreed.has(Number(day.slice(0, 4)));
  const works = (day: Day) => {
    if (calendar.worked.has(day)) return true;
    if (calendar.off.has(day)) return false;
    if (undecreed(day) && statutoryDays(Number(day.slice(0, 4))).some((one) => one === day)) return false;
    return ![0, 6].includes(new Date(day).getUTCDay());
  };
  return { days: span.filter(works).length, provisional: span.some(undecreed) };
}

describe('working days', () => {
  it.each([
    ['2026-01-01', false],
    ['2026-01-04', true], // Sunday, made up
    ['2026-09-20', true], // Sunday, made up
    ['2026-10-07', false],
    ['2026-10-10', true], // Saturday, made up
    ['2026-11-23', true],
    ['2026-11-22', false],
    ['2027-01-01', false], // no notice yet, but off by law
    ['2027-02-05', false], // New Year's Eve, off by law since 2025
    ['2027-02-09', true], // surely off in the notice, which nobody knows yet
    ['2027-10-01', false],
  ])('%s: %s', (day, working) => expect(isWorkingDay(CALENDAR, day)).toBe(working));

  it.each([
    ['2026-11-23', 5, '2026-11-30', false],
    ['2026-11-20', 1, '2026-11-23', false],
    ['2026-09-30', 1, '2026-10-08', false], // over the National Day week
    ['2026-09-30', 3, '2026-10-10', false], // the made-up Saturday counts
    ['2026-11-23', 0, '2026-11-23', false],
    ['2026-12-31', 1, '2027-01-04', true], // New Year's Day is a Friday
    ['2026-12-30', 1, '2026-12-31', false],
  ])('from %s, %i working days end on %s (provisional: %s)', (from, count, day, provisional) =>
    expect(addWorkingDays(CALENDAR, from, count)).toEqual({ day, provisional }),
  );

  it('counts as one who looks at every day', () => {
    fc.assert(
      fc.property(calendars, days, days, (calendar, one, other) => {
        const [from, to] = [one, other].toSorted() as [Day, Day];
        expect(workingDaysBetween(calendar, from, to)).toEqual(bruteForce(calendar, from, to));
      }),
    );
  });

  it('counts back what it counted forth, lands on a working day, and says both times whether it is sure', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: 1, max: 60 }), (calendar, from, count) => {
        const { day, provisional } = addWorkingDays(calendar, from, count);
        expect(isWorkingDay(calendar, day)).toBe(true);
        expect(workingDaysBetween(calendar, from, day)).toEqual({ days: count, provisional });
      }),
    );
  });
});

describe('days off by law', () => {
  it('are eleven up to 2024 and thirteen since', () => {
    expect(statutoryDays(2024)).toHaveLength(11);
    for (const year of [2025, 2026, 2027, 2029]) expect(statutoryDays(year)).toHaveLength(13);
  });

  it('are one less where Mid-Autumn falls on a National Day', () => {
    expect(statutoryDays(2028)).toHaveLength(12);
    expect(statutoryDays(2028)).toContain('2028-10-03');
  });

  it.each([
    // 除夕, 春节, 清明, 端午, 中秋 as the notices name them.
    [2024, ['2024-02-10', '2024-04-04', '2024-06-10', '2024-09-17']],
    [2025, ['2025-01-28', '2025-01-29', '2025-04-04', '2025-05-02', '2025-05-31', '2025-10-06']],
    [2026, ['2026-02-16', '2026-02-17', '2026-04-05', '2026-05-02', '2026-06-19', '2026-09-25']],
  ])('of %i', (year, expected) => expect(statutoryDays(year)).toEqual(expect.arrayContaining(expected)));
});
