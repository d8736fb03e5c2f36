import { addWorkingDays, type Calendar } from '@market/platform/calendar';
import type { Day } from '@market/platform/clock';
import type { PublicNotice } from './notice';

/** The last day by a calendar, for a notice that knows how long it is open. */
export function lastDayBy(
  calendar: Calendar,
  { publishedOn, workingDays }: Pick<PublicNotice, 'publishedOn' | 'workingDays'>,
): { day: Day; provisional: boolean } | undefined {
  return workingDays === null ? undefined : addWorkingDays(calendar, publishedOn, workingDays);
}

/** The later last day a calendar gives; undefined when it gives none. A period once announced is never cut short. */
export function extensionBy(calendar: Calendar, notice: PublicNotice): Day | undefined {
  const last = lastDayBy(calendar, notice);
  return last && last.day > notice.endsOn ? last.day : undefined;
}
