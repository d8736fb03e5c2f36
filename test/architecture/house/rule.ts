import type { House } from './house';

export interface Violation {
  file: string;
  /** Counted from 1; 1 also where a whole file or folder is meant. */
  line: number;
  /** What is wrong here, naming both sides. */
  what: string;
}

/** A tree of sources in the small: path to text. */
export type Fixture = Readonly<Record<string, string>>;

/** A rule of the house with its own proof: trees it must refuse, each at exactly one place, and one it must accept. */
export interface Rule {
  name: string;
  /** Why the house has it, and what to do instead. Stands in every failure message. */
  why: string;
  /** `file:line` of the one violation → the tree that has it. A rule without such a tree is no rule. */
  refuses: Readonly<Record<string, Fixture>>;
  accepts: Fixture;
  check(house: House): Violation[];
}

export function placeOfViolation({ file, line }: Violation): string {
  return `${file}:${line}`;
}

/** `file:line  what (why)`. */
export function sentence(rule: Rule, violation: Violation): string {
  return `${placeOfViolation(violation)}  ${violation.what}\n    ${rule.name}: ${rule.why}`;
}
