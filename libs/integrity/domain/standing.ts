import { type Day, plusDays } from '@market/platform/clock';
import { ASKED, type Kind, KIND_CODES } from './kinds';

export type Found = 'yes' | 'no' | 'unknown';

/** One thing one source said on one day. */
export interface StandingFact {
  kind: Kind;
  found: Found;
  source: string;
  asOf: Day;
  /** The last day it answers, included. */
  validUntil: Day;
  /** The day on which the entry ends, itself no longer listed; null while it has no known end. */
  endsOn: Day | null;
  /** What the entry says: a case, a decision. */
  about: string | null;
  /** The paper it is on. */
  documentId: string;
  /** When it was entered here: of one source and day the last word counts. */
  at: Date;
  /** False: a list names it by its name alone, which others may bear. */
  certain: boolean;
}

export interface KindStanding {
  kind: Kind;
  found: Found;
  /** What decided; for an unknown, what counted last. */
  by: StandingFact | undefined;
  /** Another valid source says the opposite. */
  contradictedBy: StandingFact | undefined;
  /** Entries under the same name, for a person to look at; they decide nothing. */
  possible: StandingFact[];
}

/**
 * What holds on a day. Of each source its latest word counts; a yes of any source outweighs every no; what has expired
 * is unknown, never no; a name alone is no yes.
 */
export function standingOn(today: Day, facts: readonly StandingFact[]): KindStanding[] {
  return KIND_CODES.map((kind) =>
    judge(
      today,
      kind,
      facts.filter((fact) => fact.kind === kind),
    ),
  );
}

function judge(today: Day, kind: Kind, facts: readonly StandingFact[]): KindStanding {
  const told = facts.filter(({ found, asOf }) => found !== 'unknown' && asOf <= today);
  const last = latestOfEachSource(told.filter(({ certain }) => certain));
  const yes = last.find((fact) => fact.found === 'yes' && counts(fact, today));
  const no = last.find((fact) => fact.found === 'no' && counts(fact, today));
  const possible = told.filter((fact) => !fact.certain && counts(fact, today));
  const found = yes ? 'yes' : no ? 'no' : 'unknown';
  return { kind, found, by: yes ?? no ?? last[0], contradictedBy: yes && no, possible };
}

const counts = (fact: StandingFact, today: Day) => today <= lastDayOf(fact);

/** An entry with a known end holds to the day before it; everything else while it is valid. */
function lastDayOf({ found, endsOn, validUntil }: StandingFact): Day {
  return found === 'yes' && endsOn !== null ? plusDays(endsOn, -1) : validUntil;
}

function latestOfEachSource(facts: readonly StandingFact[]): StandingFact[] {
  const newestFirst = facts.toSorted(
    (a, b) => compare(b.asOf, a.asOf) || b.at.getTime() - a.at.getTime() || longer(a, b),
  );
  const seen = new Set<string>();
  return newestFirst.filter(({ source }) => {
    const key = sourceKey(source);
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
/** Of two entries on one list the one that ends later. */
const longer = (a: StandingFact, b: StandingFact) => compare(b.endsOn ?? '9', a.endsOn ?? '9');

/** The same sites in another order, or with another comma, are the same source. */
export function sourceKey(source: string): string {
  const parts = source
    .normalize('NFKC')
    .toLowerCase()
    .split(/[、,;；\s]+/)
    .filter(Boolean);
  return [...new Set(parts)].toSorted().join('、');
}

/** The kinds a unit is listed under today. */
export function listedIn(standing: readonly KindStanding[]): Kind[] {
  return standing.filter(({ found }) => found === 'yes').map(({ kind }) => kind);
}

/** The last day on which everything that is always asked is answered; undefined while something is unknown. */
export function answeredUntil(standing: readonly KindStanding[]): Day | undefined {
  const asked = standing.filter(({ kind }) => (ASKED as readonly Kind[]).includes(kind));
  if (asked.some(({ found }) => found === 'unknown')) return undefined;
  return asked.flatMap(({ by }) => (by ? lastDayOf(by) : [])).toSorted()[0];
}
