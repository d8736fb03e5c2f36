import type { Day } from '@market/platform/clock';

/** A value that holds from a day on, until the next one does. */
export interface DatedValue {
  value: number;
  fromDay: Day;
}

/** The value in force on a day: the latest that has begun; before any has, the one shipped. */
export function inForce<T extends DatedValue>(first: T, dated: readonly T[], day: Day): T {
  return dated
    .filter(({ fromDay }) => fromDay <= day)
    .reduce<T>((latest, one) => (one.fromDay >= latest.fromDay ? one : latest), first);
}

export type Standing = 'superseded' | 'in-force' | 'coming';

/** Where each of a number's values stands on a day, the shipped one among them. */
export function standingOf<T extends DatedValue>(one: T, current: T, day: Day): Standing {
  if (one.fromDay > day) return 'coming';
  return one === current ? 'in-force' : 'superseded';
}
