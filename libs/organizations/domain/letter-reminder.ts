/** Working days before its last day on which both sides hear that a letter ends, the last reminder first. */
export const REMINDED_BEFORE = [1, 3, 7] as const;

/** Which reminder is due when so many working days are left; a missed one is not made up for by two at once. */
export function reminderDue(workingDaysLeft: number): number | undefined {
  return REMINDED_BEFORE.find((days) => workingDaysLeft <= days);
}
