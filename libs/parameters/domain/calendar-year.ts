import { type Calendar, isWeekend, isWorkingDay, statutoryDays } from '@market/platform/calendar';
import { type Day, plusDays } from '@market/platform/clock';

/** Everything about a year that is not an ordinary weekday or weekend day. */
export interface CalendarYear {
  year: number;
  /** No notice is in use: weekends and the days off by law only. */
  provisional: boolean;
  off: Day[];
  /** Weekend days that are worked. */
  worked: Day[];
  /** Days off by law, among those off. */
  statutory: readonly Day[];
  workingDays: number;
}

export function yearOf(calendar: Calendar, year: number): CalendarYear {
  const found: CalendarYear = {
    ...{ year, off: [], worked: [], workingDays: 0, statutory: statutoryDays(year) },
    provisional: !calendar.decreed.has(year),
  };
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = plusDays(day, 1)) {
    const works = isWorkingDay(calendar, day);
    if (works) found.workingDays += 1;
    if (works && isWeekend(day)) found.worked.push(day);
    const named = calendar.off.has(day) || found.statutory.includes(day);
    if (!works && (named || !isWeekend(day))) found.off.push(day);
  }
  return found;
}
