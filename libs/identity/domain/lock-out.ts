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
 * Wrong codes for one person from all networks together, not forgotten yet, after which no code is compared any more.
 * Who gets so far knows the password: a new one, by recovery, opens the account to its owner again. With three codes
 * good at a time, 50 guesses a day find one with a chance of 50 · 3 / 10⁶, one in 6,667.
 */
export const MOST_WRONG_CODES = 50;
/** So many wrong codes are told to the owner: somebody has his password. */
export const TOLD_AFTER = FREE_TRIES;

/**
 * Until when this account is closed for this network: after five failures 30 minutes, twice as long for each
 * further one, a day at most (等保三级 asks for a lock after repeated failures).
 */
export function lockedUntil(failures: Failures | undefined): Date | undefined {
  if (!failures || failures.count < FREE_TRIES) return undefined;
  const length = Math.min(FIRST_LOCK * 2 ** (failures.count - FREE_TRIES), LONGEST_LOCK);
  return new Date(failures.lastAt.getTime() + length);
}
