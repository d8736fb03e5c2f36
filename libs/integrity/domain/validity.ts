import { type Day, plusDays } from '@market/platform/clock';

/**
 * Calendar days after its day for which a look-up or an imported list answers; then it is unknown again, never “no”.
 * A rule of ours: no text read so far names a number.
 */
export const VALID_DAYS = 90;

/** How old what is entered may be, in calendar days: a look-up is written down when it is made. A rule of ours. */
export const OLDEST_LOOKUP_DAYS = 7;

/** Days before the end of validity from which on a unit is on the list of those to be looked up. A rule of ours. */
export const DUE_DAYS = 14;

/** The last day on which something found out on that day answers, included. */
export function validUntil(asOf: Day): Day {
  return plusDays(asOf, VALID_DAYS);
}
