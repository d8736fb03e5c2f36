/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export type Day = string;

const SHANGHAI_OFFSET = 8 * 60 * 60 * 1000;

/** China has had one zone and no daylight saving since 1991, so a fixed offset is exact. */
export function dayOf(moment: Date): Day {
  return new Date(moment.getTime() + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}

/** Midnight in Shanghai at which the day begins. */
export function startOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

/** The day so many calendar days later (or earlier, when negative). */
export function plusDays(day: Day, count: number): Day {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + count);
  return moment.toISOString().slice(0, 10);
}
