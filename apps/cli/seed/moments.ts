import { dayOf, plusDays } from '@market/platform/clock';

const MINUTE = 60_000;
const MORNING = 'T09:30:00+08:00';

/** Half past nine in Jiangxi, so many days before today. */
export function onDay(daysAgo: number): Date {
  return new Date(`${plusDays(dayOf(new Date()), -daysAgo)}${MORNING}`);
}

export function minutesLater(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * MINUTE);
}
