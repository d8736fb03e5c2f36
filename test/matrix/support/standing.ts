import { type Persona, toldOf } from './people';
import { sees, type Sight } from './secrets';

/** What an id can be the id of. */
export type Kind =
  | 'achievement'
  | 'achievement-number'
  | 'need'
  | 'need-number'
  | 'match'
  | 'deal'
  | 'mandate'
  | 'contract'
  | 'evidence'
  | 'line'
  | 'claim'
  | 'payout'
  | 'notice-number'
  | 'objection'
  | 'delegation'
  | 'invitation'
  | 'application'
  | 'document'
  | 'account'
  | 'portal-link'
  | 'parameter-change'
  | 'decree'
  | 'letter'
  | 'lookup'
  | 'interest'
  | 'load'
  | 'load-row'
  | 'session'
  | 'person'
  | 'unit'
  | 'unit-code';

/** An object somebody may name: by its id, or by the number people know it under. */
export interface Thing {
  kind: Kind;
  /** `A.draft`: whose it is, and what it is like. */
  name: string;
  id: string;
  /** Who stands to it as what, told by hand where it was made. */
  holders: Readonly<Record<string, readonly Sight[]>>;
  /** What stands before it in a path, such as the contract of a piece of evidence. */
  parent?: string;
}

/**
 * Who may call a route, by hand: `buyer` stands to the object as that, `buyer:deal-officer` holds the duty besides,
 * `:unit-verifier` holds the duty, whatever the object.
 */
export interface Rule {
  who: 'anyone' | 'signed-in' | readonly string[];
  /** What the first id of the path names, and the guard asks about. */
  kind?: Kind;
  /** What the last id names where the use case decides: refused in its own words, alike for foreign and absent. */
  inside?: { kind: Kind; as: readonly string[] };
}

export type Verdict = 'open' | 'sign-in' | 'duty-missing' | 'hidden' | 'refused';

/** What a path names: what the guard asks about, and what the use case does. Undefined: nothing that exists. */
export interface Named {
  guarded?: Thing | undefined;
  inside?: Thing | undefined;
}

/** What this persona must be answered. */
export function verdictOn(rule: Rule, persona: Persona, { guarded, inside }: Named): Verdict {
  const guard = guardOn(rule, persona, guarded);
  if (guard !== 'open' || !rule.inside) return guard;
  return inside && stand(rule.inside.as, persona, inside).open ? 'open' : 'refused';
}

function guardOn({ who, kind }: Rule, persona: Persona, thing: Thing | undefined): Verdict {
  const absent = kind !== undefined && !thing;
  if (who === 'anyone') return absent ? 'hidden' : 'open';
  if (persona === 'anyone') return 'sign-in';
  if (absent) return 'hidden';
  if (who === 'signed-in') return 'open';
  const { related, open } = stand(who, persona, thing);
  if (open) return 'open';
  // Only who stands to the object is told that a duty is missing.
  return !kind || related.some((role) => !role.startsWith(':')) ? 'duty-missing' : 'hidden';
}

function stand(who: readonly string[], persona: Persona, thing: Thing | undefined) {
  const { duties = [] } = toldOf(persona);
  const related = who.filter((role) => {
    const [as = ''] = role.split(':');
    return as === '' || sees(persona, thing?.holders[as] ?? []);
  });
  const open = related.some((role) => {
    const [, duty] = role.split(':');
    return duty === undefined || duties.some((one) => one === duty);
  });
  return { related, open };
}

/** As what somebody is answered: what lets him in, or else what kind of unit he acts for, and as its administrator. */
export function rolesOf(rule: Rule, persona: Persona, { guarded, inside }: Named): string[] {
  const { unit, duties = [] } = toldOf(persona);
  const ways: [readonly string[], Thing | undefined][] = [];
  if (rule.inside && inside) ways.push([rule.inside.as, inside]);
  if (Array.isArray(rule.who)) ways.push([rule.who, guarded]);
  for (const [who, thing] of ways) {
    const way = who.find((one) => one !== 'everybody' && stand([one], persona, thing).open);
    if (way) return [way];
  }
  if (persona === 'anyone') return ['visitor'];
  const administers = duties.some((duty) => duty === 'unit-administrator');
  return [unit ? unit.replace(/[A-C2]$/, '') : 'person', ...(administers ? ['administrator'] : [])];
}
