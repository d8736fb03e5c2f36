import { isWeekend, statutoryCount, statutoryDays } from '@market/platform/calendar';
import type { Day } from '@market/platform/clock';
import { type DecreeDays, firstDayOf, lastDayOf } from './decree';
import type { DecreeFault } from './read-decree';

/** A single extra day off has been decreed before (3 September 2015); more than a few are a slip of the pen. */
const MOST_EXTRA = 3;

/** Everything that cannot be right about the lists of a year, day by day. */
export function faultsOfDecree({ year, off, worked }: DecreeDays): DecreeFault[] {
  const faults: DecreeFault[] = [];
  const say = (at: Day, zh: string, en: string) => faults.push({ at, zh, en });
  const both = new Set(off);
  for (const day of new Set([...off, ...worked])) {
    if (day < firstDayOf(year) || day > lastDayOf(year))
      say(day, `不是 ${year} 年或它前后一个月的日子`, `is not of ${year} or the month around it`);
  }
  for (const day of worked) {
    if (!isWeekend(day))
      say(day, '写成调休上班，但它不是周末', 'is said to be made up but is no weekend day');
    if (both.has(day)) say(day, '既放假又上班', 'is both off and worked');
  }
  for (const day of statutoryDays(year)) {
    const isOff = off.includes(day) || (isWeekend(day) && !worked.includes(day));
    if (!isOff) say(day, '是法定节假日，名单里没有放假', 'is off by law, and not off here');
  }
  const [taken, due] = [daysTaken({ off, worked }), statutoryCount(year)];
  if (faults.length === 0 && (taken < due || taken > due + MOST_EXTRA)) {
    say(
      String(year),
      `调休抵完，全年净放 ${taken} 个工作日；按法定应是 ${due} 天`,
      `On balance ${taken} working days are off; by law it should be ${due}`,
    );
  }
  return faults;
}

/**
 * Working days that are off, less the weekend days worked for them. What falls on a weekend is made good on a working
 * day (全国年节及纪念日放假办法 art. 6), so this is the number of statutory days: 11, since 2025 it is 13.
 */
export function daysTaken({ off, worked }: Pick<DecreeDays, 'off' | 'worked'>): number {
  return off.filter((day) => !isWeekend(day)).length - worked.length;
}
