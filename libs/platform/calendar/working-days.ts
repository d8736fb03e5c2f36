import { isWorkday } from 'chinese-days';
import { type Day, plusDays } from '@market/platform/clock';

/** The last year whose State Council holiday notice is in the data of `chinese-days`. */
export const LAST_DECREED_YEAR = 2026;

/** A day of a year whose notice is not loaded: weekends only, to be counted again when it is. */
export function isProvisional(day: Day): boolean {
  return Number(day.slice(0, 4)) > LAST_DECREED_YEAR;
}

/** True on working days of China, make-up days (调休) included. */
export function isWorkingDay(day: Day): boolean {
  if (!isProvisional(day)) return isWorkday(day);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The day on which so many working days have passed; the starting day is not counted (Civil Code art. 201). */
export function addWorkingDays(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0;) {
    day = plusDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** How many working days lie after `from`, up to and including `to`; `from` must not be later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let day = from; day < to;) {
    day = plusDays(day, 1);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}
