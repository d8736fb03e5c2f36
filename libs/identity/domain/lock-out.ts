export interface Failures {
  count: number;
  lastAt: Date;
}

const MINUTE = 60_000;
const FREE_TRIES = 5;
const FIRST_LOCK = 30 * MINUTE;
const LONGEST_LOCK = 24 * 60 * MINUTE;
/** After this long without a failure, in milliseconds, they are forgotten. */
export const FORGOTTEN_AFTER = 24 * 60 * MINUTE;

/**
 * Until when this account is closed for this network: after five failures 30 minutes, twice as long for each
 * further one, a day at most (等保三级 asks for a lock after repeated failures).
 */
export function lockedUntil(failures: Failures | undefined): Date | undefined {
  if (!failures || failures.count < FREE_TRIES) return undefined;
  const length = Math.min(FIRST_LOCK * 2 ** (failures.count - FREE_TRIES), LONGEST_LOCK);
  return new Date(failures.lastAt.getTime() + length);
}
