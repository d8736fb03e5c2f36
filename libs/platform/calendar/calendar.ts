import type { Day } from '@market/platform/clock';

/**
 * What is known of days off and days made up (调休), as a plain value: counting reads no database and no clock. Who
 * counts is handed the one in force.
 */
export interface Calendar {
  /** Years whose State Council notice is loaded; every other year is provisional. */
  decreed: ReadonlySet<number>;
  off: ReadonlySet<Day>;
  /** Saturdays and Sundays that are worked. */
  worked: ReadonlySet<Day>;
}

/** A day that was reached by counting. */
export interface CountedDay {
  day: Day;
  /** A year without a notice was counted through: the day may move when the notice is loaded. */
  provisional: boolean;
}

/** How many working days. */
export interface CountedDays {
  days: number;
  provisional: boolean;
}
