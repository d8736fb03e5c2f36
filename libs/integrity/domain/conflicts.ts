import { type Day, plusDays } from '@market/platform/clock';

export const NATURES = {
  member: { zh: '本人所在单位', en: 'own unit' },
  agent: { zh: '凭授权书代办', en: 'acts for it by letter' },
  'former-employer': { zh: '曾任职', en: 'former employer' },
  relative: { zh: '近亲属在该单位', en: 'a close relative works there' },
  shareholding: { zh: '持有股份', en: 'holds shares' },
  consultant: { zh: '担任顾问或兼职', en: 'consultant or part-time' },
  other: { zh: '其他利害关系', en: 'another interest' },
} as const;
export type Nature = keyof typeof NATURES;

/** What a person can declare; that he belongs to a unit or acts for it the market knows itself. */
export const DECLARED = ['former-employer', 'relative', 'shareholding', 'consultant', 'other'] as const;
export type DeclaredNature = (typeof DECLARED)[number];

/**
 * Years after leaving a unit during which one does not decide about it. A rule of ours, like the three years of
 * 公务员法 第一百零七条, which is about the other direction.
 */
export const COOLING_YEARS = 3;

export interface Interest {
  unitId: string;
  nature: Nature;
  fromDay: Day;
  /** The last day, included; null while it lasts. */
  toDay: Day | null;
}

/** Whether the interest keeps its person from deciding on this day. */
export function keepsAway({ nature, fromDay, toDay }: Interest, today: Day): boolean {
  if (today < fromDay) return false;
  if (toDay === null) return true;
  const cools = ['member', 'agent', 'former-employer'].includes(nature);
  return today <= (cools ? yearsLater(toDay, COOLING_YEARS) : toDay);
}

/** The same day so many years later; of the 29th of February the 28th. */
function yearsLater(day: Day, years: number): Day {
  const later = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return later.endsWith('02-29') && plusDays(later, 0) !== later ? later.replace('02-29', '02-28') : later;
}
