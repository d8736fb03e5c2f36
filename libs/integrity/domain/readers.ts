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

const holdsOneOf = (actor: Actor, duties: readonly Duty[]): boolean =>
  actor.kind === 'person' && duties.some((duty) => actor.duties.includes(duty));

/** Whether somebody reads the whole of a standing, what units share, and the papers both rest on. */
export const readsStandings = (actor: Actor): boolean => holdsOneOf(actor, READS);
/** Whether somebody sees the line of a unit about which he decides something. */
export const seesStandingLines = (actor: Actor): boolean => holdsOneOf(actor, DECIDES);
