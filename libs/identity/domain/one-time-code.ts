const MINUTE = 60_000;

export const CODE_PURPOSES = ['sign-up', 'recover', 'add-address'] as const;
export type CodePurpose = (typeof CODE_PURPOSES)[number];

export const CODE_DIGITS = 6;
/** ASVS 5.0, 6.6.3: short-lived, and used once. */
export const CODE_LIFE = 10 * MINUTE;
export const MOST_TRIES = 5;
/** One address: one a minute, five an hour. */
export const BETWEEN_CODES = MINUTE;
export const CODES_AN_HOUR = 5;

/** When the next code may be asked for; undefined: now. */
export function nextCodeAt(sent: readonly Date[], now: Date): Date | undefined {
  const times = sent.map((one) => one.getTime()).toSorted((a, b) => b - a);
  const [last] = times;
  const fifth = times.filter((time) => time > now.getTime() - 60 * MINUTE)[CODES_AN_HOUR - 1];
  const earliest = Math.max(
    last === undefined ? 0 : last + BETWEEN_CODES,
    fifth === undefined ? 0 : fifth + 60 * MINUTE,
  );
  return earliest > now.getTime() ? new Date(earliest) : undefined;
}
