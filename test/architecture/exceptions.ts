export interface Exception {
  /** Name of the rule. */
  rule: string;
  file: string;
  /** Why this one place may, and until when. */
  why: string;
}

/**
 * Places that break a rule and may, for now. The list may only shrink: an entry that excuses nothing any more turns
 * the suite red until it is deleted, and a new one also needs the ceiling below raised, in the sight of a reviewer.
 */
export const exceptions: readonly Exception[] = [];

export const ceiling = 0;
