import { type Calendar, workingDaysBetween } from '@market/platform/calendar';
import { dayOf } from '@market/platform/clock';

/** Fewer answers say nothing of what is typical. */
const LEAST = 3;

/** The middle of how many working days answers took; unknown while there are too few. */
export function typicalDays(
  answers: readonly { submittedAt: Date; decidedAt: Date }[],
  calendar: Calendar,
): number | undefined {
  if (answers.length < LEAST) return undefined;
  const days = answers
    .map(
      ({ submittedAt, decidedAt }) => workingDaysBetween(calendar, dayOf(submittedAt), dayOf(decidedAt)).days,
    )
    .toSorted((a, b) => a - b);
  return days[Math.floor(days.length / 2)];
}
