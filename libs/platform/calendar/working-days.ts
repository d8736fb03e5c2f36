import { type Day, plusDays } from '@market/platform/clock';
import type { Calendar, CountedDay, CountedDays } from './calendar';
import { statutoryDays } from './statutory-days';

/** A day of a year whose notice is not loaded. */
export function isProvisional({ decreed }: Calendar, day: Day): boolean {
  return !decreed.has(yearOf(day));
}

/**
 * True on working days of China, make-up days (调休) included. In a year without a notice: weekends and the days the
 * law itself fixes are off, and nothing is made up.
 */
export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  if (calendar.worked.has(day)) return true;
  if (calendar.off.has(day)) return false;
  if (isProvisional(calendar, day) && statutoryDays(yearOf(day)).includes(day)) return false;
  return !isWeekend(day);
}

/** The day on which so many working days have passed; the starting day is not counted (Civil Code art. 201). */
export function addWorkingDays(calendar: Calendar, from: Day, count: number): CountedDay {
  let day = from;
  let provisional = false;
  for (let left = count; left > 0;) {
    day = plusDays(day, 1);
    provisional ||= isProvisional(calendar, day);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return { day, provisional };
}

/** How many working days lie after `from`, up to and including `to`; `from` must not be later. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): CountedDays {
  let days = 0;
  let provisional = false;
  for (let day = from; day < to;) {
    day = plusDays(day, 1);
    provisional ||= isProvisional(calendar, day);
    if (isWorkingDay(calendar, day)) days += 1;
  }
  return { days, provisional };
}

export function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
