import type { Kind, KindStanding } from '@market/integrity';
import type { FactValue } from './engine';

/** The kinds a claim rests on, as the facts of the policies name them. */
const SERIOUS: readonly Kind[] = ['research-breach', 'serious-illegal'];

/** Kinds that must be answered, and those whose yes counts even where nobody is bound to ask. */
export const CLAIM_KINDS: readonly Kind[] = ['dishonest-debtor', ...SERIOUS];

/**
 * What the standing of an applicant says to a policy. A serious breach is a yes of the research list or of the list of
 * serious violations; a no needs the word of the research list alone, which is what the policy's clause is about.
 */
export function standingFacts(standing: readonly KindStanding[]): Record<string, FactValue> {
  const of = (kind: Kind) => standing.find((one) => one.kind === kind);
  const listed = SERIOUS.map(of).find((one) => one?.found === 'yes');
  return {
    'applicant.dishonest': factOf(of('dishonest-debtor')),
    'applicant.integrity_breach': factOf(listed ?? of('research-breach')),
  };
}

function factOf(one: KindStanding | undefined): FactValue {
  if (!one?.by || one.found === 'unknown') return { value: null };
  return { value: one.found === 'yes', asOf: one.by.asOf, proof: one.by.source };
}
