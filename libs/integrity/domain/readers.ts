import type { Duty } from '@market/organizations';
import type { Actor } from '@market/platform/call';

/** Who writes down what public lists say. */
export const RECORDS: readonly Duty[] = ['integrity-officer', 'county-reviewer'];
/** Who says what it means: a second look, a relation. */
export const JUDGES: readonly Duty[] = [...RECORDS, 'city-reviewer', 'province-reviewer'];
/** Who reads the whole of it, with the pictures it rests on. */
export const READS: readonly Duty[] = [...JUDGES, 'supervisor'];
/** Who decides something about a unit sees its line, and no more. */
export const DECIDES: readonly Duty[] = [...READS, 'contract-registrar', 'payout-maker', 'payout-checker'];

/** Whether somebody may open the papers that what is said of units rests on. */
export const opensPapers = (actor: Actor): boolean =>
  actor.kind === 'person' && READS.some((duty) => actor.duties.includes(duty));
