import type { Day } from '@market/platform/clock';
import { statisticsRefusals } from './refusals';

/** Both days included. */
export interface Period {
  from: Day;
  to: Day;
}

const FIRST_YEAR = 2000;
const MONTHS = 12;

/** The year, up to today while it is not over. @throws statisticsRefusals.noSuchYear */
export function periodOf(year: number, today: Day): Period {
  const last = Number(today.slice(0, 4));
  if (year < FIRST_YEAR || year > last) {
    throw statisticsRefusals.noSuchYear({ year, first: FIRST_YEAR, last });
  }
  return { from: `${year}-01-01`, to: year === last ? today : `${year}-12-31` };
}

/** The same days one year before; a leap day's year before ends on the 28th. */
export function yearBefore({ from, to }: Period): Period {
  const before = (day: Day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace('02-29', '02-28');
  return { from: before(from), to: before(to) };
}

export function monthsOf(year: number): (Period & { month: number })[] {
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = index + 1;
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const start = `${year}-${String(month).padStart(2, '0')}`;
    return { month, from: `${start}-01`, to: `${start}-${days}` };
  });
}

/**
 * Whether the records can say anything of the period: not when it ended before the first of them was made, not when it
 * has not begun. What they cannot say is null, never zero.
 */
export function isKnown({ from, to }: Period, since: Day, today: Day): boolean {
  return to >= since && from <= today;
}

/** The last day to list, within the year. @throws statisticsRefusals.noSuchDay */
export function lastDay(until: string | undefined, { from, to }: Period): Day {
  if (until === undefined) return to;
  const moment = new Date(`${until}T00:00:00Z`);
  const isDay = !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === until;
  if (!isDay || until.slice(0, 4) !== from.slice(0, 4)) {
    throw statisticsRefusals.noSuchDay({ day: until.slice(0, 20), year: from.slice(0, 4) });
  }
  return until < to ? until : to;
}
