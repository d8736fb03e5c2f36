import type { PersonActor } from '@market/platform/call';
import type { Refusal } from '@market/platform/errors';
import type { FactKind } from '@market/platform/outbox';

export interface Words {
  zh: string;
  en: string;
}

/** Something with a life: its id, its present state, and which unit (or which person, for no unit) stands to it as what. */
export interface Subject<S extends string = string> {
  id: string;
  state: S;
  /** Role name to unit id; `anyUnit` where any unit holding the duty may act. */
  holders: Readonly<Record<string, string | null | undefined>>;
}

export const anyUnit = '*';

/** A pure rule named as a sentence: a refusal, or nothing. */
export type Guard<X> = (subject: X, actor: PersonActor | undefined) => Refusal | undefined;

export interface Move<S extends string, X extends Subject<S>> {
  label: Words;
  from: readonly S[];
  to: S;
  /**
   * Who may: a duty, held in the unit that stands to the object as this; without a duty the person who does. Absent:
   * only the system.
   */
  by?: readonly { duty?: string; as: string }[];
  /** What must be present. All refusals are collected, so that a person mends everything at once. */
  needs?: readonly Guard<X>[];
  needsReason?: boolean;
  /** The move people normally make from here; drawn as the filled button. */
  primary?: boolean;
  tells?: FactKind<{ id: string }>;
}

/** A number kept elsewhere under a name, and what it is as long as nobody has changed it. */
export interface NamedNumber {
  key: string;
  first: { value: number };
}

export interface StateOf {
  name: Words;
  /** Where the object waits in this state. The deadline is working days from arrival, looked up on that day. */
  desk?: { duty: string; as: string; verb: Words; deadline?: NamedNumber };
}

export interface StateTable<S extends string, A extends string, X extends Subject<S>> {
  noun: string;
  name: Words;
  initial: S;
  final: readonly S[];
  states: Readonly<Record<S, StateOf>>;
  moves: Readonly<Record<A, Move<S, X>>>;
}

/**
 * Proves the table when it is made: every state is reached from the initial one, every state that is not final
 * has an exit, a final one has none, and no two moves share a name and a starting state.
 * @throws Error naming the state at fault: a wrong table stops the start.
 */
export function defineStates<S extends string, A extends string, X extends Subject<S>>(
  table: StateTable<S, A, X>,
): StateTable<S, A, X> {
  const moves = Object.values<Move<S, X>>(table.moves);
  const reached = new Set<S>([table.initial]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const move of moves) if (move.from.some((from) => reached.has(from))) reached.add(move.to);
  }
  for (const state of Object.keys(table.states) as S[]) {
    if (!reached.has(state)) throw new Error(`${table.noun}: no move reaches the state "${state}".`);
    const hasExit = moves.some((move) => move.from.includes(state));
    const isFinal = table.final.includes(state);
    if (!hasExit && !isFinal)
      throw new Error(`${table.noun}: the state "${state}" has no exit and is not final.`);
    if (hasExit && isFinal) throw new Error(`${table.noun}: the final state "${state}" has an exit.`);
  }
  return table;
}
