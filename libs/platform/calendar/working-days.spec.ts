import fc from 'fast-check';
import { plusDays } from '@market/platform/clock';
import {
  addWorkingDays,
  isProvisional,
  isWorkingDay,
  LAST_DECREED_YEAR,
  workingDaysBetween,
} from './working-days';

const days = fc.integer({ min: 0, max: 1_000 }).map((count) => plusDays('2024-01-01', count));

describe('working days', () => {
  // By the State Council's notices for 2024, 2025 and 2026.
  it.each([
    ['2024-02-04', true], // Sunday, made up for Spring Festival
    ['2024-02-09', true], // New Year's Eve was a working day that year
    ['2024-02-12', false],
    ['2024-10-12', true], // Saturday, made up for National Day
    ['2025-01-26', true], // Sunday, made up
    ['2025-01-28', false],
    ['2025-05-05', false],
    ['2025-10-11', true], // Saturday, made up
    ['2026-01-01', false],
    ['2026-01-04', true], // Sunday, made up
    ['2026-02-28', true], // Saturday, made up
    ['2026-10-10', true], // Saturday, made up
    ['2026-11-23', true],
    ['2026-11-22', false],
  ])('%s: %s', (day, working) => expect(isWorkingDay(day)).toBe(working));

  it.each([
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-09-30', 1, '2026-10-08'], // over the National Day week
    ['2026-09-30', 3, '2026-10-10'], // the made-up Saturday counts
    ['2026-11-23', 0, '2026-11-23'],
  ])('from %s, %i working days end on %s', (from, count, to) => expect(addWorkingDays(from, count)).toBe(to));

  it('counts back what it counted forth, and always lands on a working day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addWorkingDays(from, count);
        expect(isWorkingDay(to)).toBe(true);
        expect(workingDaysBetween(from, to)).toBe(count);
      }),
    );
  });

  it('calls years without a notice provisional', () => {
    expect(isProvisional(`${LAST_DECREED_YEAR}-12-31`)).toBe(false);
    expect(isProvisional(`${LAST_DECREED_YEAR + 1}-01-01`)).toBe(true);
  });
});
