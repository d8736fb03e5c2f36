import { dayOf, plusDays, SystemClock } from '@market/platform/clock';

const MINUTE = 60_000;
/** The stories end today, whenever they are told. */
const TODAY = new SystemClock().now();
const MORNING = 'T09:30:00+08:00';

/** Half past nine in Jiangxi, so many days before today. */
export function onDay(daysAgo: number): Date {
  return new Date(`${plusDays(dayOf(TODAY), -daysAgo)}${MORNING}`);
}

export function minutesLater(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * MINUTE);
}
