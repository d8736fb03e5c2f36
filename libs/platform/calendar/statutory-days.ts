import { getSolarDateFromLunar, getSolarTermsInRange } from 'chinese-days';
import { type Day, plusDays } from '@market/platform/clock';

/** From this year on New Year's Eve and 2 May are days off: State Council Order No. 795 of 2024-11-10, 11 → 13 days. */
const THIRTEEN_SINCE = 2025;

/** How many days off the law gives in a year; two that fall on one day are two. */
export function statutoryCount(year: number): number {
  return year >= THIRTEEN_SINCE ? 13 : 11;
}

const known = new Map<number, readonly Day[]>();

/**
 * The days off that the law itself fixes for everybody (全国年节及纪念日放假办法), before any notice moves days around:
 * New Year, Spring Festival, Qingming, Labour Day, Dragon Boat, Mid-Autumn, National Day. In the order of the year; two
 * that fall on one day are that day once. The lunar days are those of `chinese-days`.
 */
export function statutoryDays(year: number): readonly Day[] {
  const found = known.get(year) ?? reckon(year);
  known.set(year, found);
  return found;
}

function reckon(year: number): readonly Day[] {
  const lunar = (day: string) => getSolarDateFromLunar(`${year}-${day}`).date;
  const [first] = getSolarTermsInRange(`${year}-04-03`, `${year}-04-07`).filter(
    ({ term, index }) => term === 'pure_brightness' && index === 1,
  );
  const spring = lunar('01-01');
  const thirteen = year >= THIRTEEN_SINCE;
  const days = [
    `${year}-01-01`,
    ...(thirteen ? [plusDays(spring, -1)] : []),
    ...[spring, plusDays(spring, 1), plusDays(spring, 2)],
    ...(first ? [first.date] : []),
    `${year}-05-01`,
    ...(thirteen ? [`${year}-05-02`] : []),
    lunar('05-05'),
    lunar('08-15'),
    ...['01', '02', '03'].map((day) => `${year}-10-${day}`),
  ];
  return [...new Set(days)].toSorted();
}
