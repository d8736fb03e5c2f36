import { type Actor, type PersonActor, stands } from '@market/platform/call';
import type { Refusal } from '@market/platform/errors';
import { anyUnit, type Move, type StateTable, type Subject } from './state-table';

/** One button: the web draws exactly these. */
export interface NextAction {
  action: string;
  label: string;
  labelEn: string;
  primary: boolean;
  needsReason: boolean;
  /** Why the button is off, in words; absent when it is on. */
  blockedBy?: string;
  blockedByEn?: string;
}

/** True when the actor holds one of the move's duties in the unit that stands to the object as required. */
export function mayMove<S extends string, X extends Subject<S>>(
  move: Move<S, X>,
  subject: X,
  actor: Actor,
): boolean {
  if (actor.kind === 'system') return move.by === undefined;
  if (actor.kind !== 'person') return false;
  return (move.by ?? []).some(({ duty, as }) => {
    const holder = subject.holders[as];
    const holdsDuty = duty === undefined || actor.duties.includes(duty);
    return holdsDuty && (holder === anyUnit || stands(actor, holder));
  });
}

export function faultsOf<S extends string, X extends Subject<S>>(
  move: Move<S, X>,
  subject: X,
  actor: Actor,
): Refusal[] {
  const person: PersonActor | undefined = actor.kind === 'person' ? actor : undefined;
  return (move.needs ?? []).flatMap((guard) => guard(subject, person) ?? []);
}

/** What this actor can do with this object now. */
export function nextActions<S extends string, A extends string, X extends Subject<S>>(
  table: StateTable<S, A, X>,
  subject: X,
  actor: Actor,
): NextAction[] {
  return (Object.entries(table.moves) as [A, Move<S, X>][])
    .filter(([, move]) => move.from.includes(subject.state) && mayMove(move, subject, actor))
    .map(([action, move]) => {
      const [fault] = faultsOf(move, subject, actor);
      return {
        action,
        label: move.label.zh,
        labelEn: move.label.en,
        primary: move.primary ?? false,
        needsReason: move.needsReason ?? false,
        ...(fault ? { blockedBy: fault.zh, blockedByEn: fault.en } : {}),
      };
    });
}
