import { actorName } from '@market/platform/call';
import type { EntityClass } from '@market/platform/database';
import type { Transaction } from '@market/platform/transactions';
import { appendHistory, lastMover } from './history';
import { faultsOf, mayMove } from './next-actions';
import { stateRefusals } from './refusals';
import type { Move, StateTable, Subject } from './state-table';

export interface Request<X> {
  subject: X;
  /** The table the state is kept in. */
  entity: EntityClass;
  reason?: string | undefined;
  /** Columns written by the same conditional update. */
  set?: Record<string, unknown>;
  detail?: Record<string, string | number | null>;
  /** Whose id the fact carries, where it is not the subject's own. */
  factId?: string;
}

/**
 * The one executor of state tables: checks the state, the actor and what must be present, then writes the state
 * conditionally on the old one, its history, its audit entry and its fact, all in the caller's transaction.
 * @throws stateRefusals: moveRefused, notYours, reasonMissing, notReady, overtaken.
 * @returns the new state
 */
export async function moveState<S extends string, A extends string, X extends Subject<S>>(
  tx: Transaction,
  table: StateTable<S, A, X>,
  action: A,
  request: Request<X>,
): Promise<S> {
  const move = table.moves[action];
  const { subject, reason } = request;
  check(tx, table, move, request);
  const result = await tx.manager
    .createQueryBuilder()
    .update(request.entity)
    .set({ ...request.set, state: move.to })
    .where('id = :id AND state = :state', { id: subject.id, state: subject.state })
    .execute();
  if (result.affected !== 1) {
    throw stateRefusals.overtaken({ who: (await lastMover(tx.manager, table.noun, subject.id)) ?? '' });
  }
  await appendHistory(tx, {
    noun: table.noun,
    objectId: subject.id,
    action,
    from: subject.state,
    to: move.to,
    reason,
  });
  tx.record({
    action: `${table.noun}.${action}`,
    object: { type: table.noun, id: subject.id },
    before: { state: subject.state },
    after: { state: move.to },
    detail: { actor: actorName(tx.call.actor), from: subject.state, to: move.to, ...request.detail },
  });
  if (move.tells) await tx.tell(move.tells, { id: request.factId ?? subject.id });
  return move.to;
}

function check<S extends string, A extends string, X extends Subject<S>>(
  tx: Transaction,
  table: StateTable<S, A, X>,
  move: Move<S, X>,
  { subject, reason }: Request<X>,
): void {
  const words = {
    noun: table.name.zh,
    nounEn: table.name.en,
    state: table.states[subject.state].name.zh,
    stateEn: table.states[subject.state].name.en,
    action: move.label.zh,
    actionEn: move.label.en.toLowerCase(),
  };
  if (!mayMove(move, subject, tx.call.actor)) throw stateRefusals.notYours(words);
  if (!move.from.includes(subject.state)) throw stateRefusals.moveRefused(words);
  if (move.needsReason && !reason?.trim()) {
    throw stateRefusals.reasonMissing(words, [
      { field: 'reason', zh: '还没有写原因', en: 'No reason given' },
    ]);
  }
  const faults = faultsOf(move, subject, tx.call.actor);
  if (faults.length > 0) {
    throw stateRefusals.notReady(
      {
        ...words,
        why: faults.map((fault) => fault.zh).join('；'),
        whyEn: faults.map((fault) => fault.en).join('; '),
      },
      faults.flatMap((fault) => fault.fields),
    );
  }
}
