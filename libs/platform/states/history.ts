import type { EntityManager } from 'typeorm';
import { actorName } from '@market/platform/call';
import { rows } from '@market/platform/database';
import type { Transaction } from '@market/platform/transactions';

export interface HistoryEntry {
  noun: string;
  objectId: string;
  action: string;
  from: string | null;
  to: string;
  reason?: string | undefined;
}

export interface HistoryRow {
  at: Date;
  who: string;
  unitId: string | null;
  action: string;
  from: string | null;
  to: string;
  reason: string | null;
}

/** One line of an object's life: who, when, from, to, why. Append-only, like the audit chain beside it. */
export async function appendHistory(tx: Transaction, entry: HistoryEntry): Promise<void> {
  const { actor } = tx.call;
  const person = actor.kind === 'person' ? actor : undefined;
  await tx.manager.query(
    `INSERT INTO state_history (noun, object_id, at, person_id, actor_name, unit_id, action, from_state, to_state, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      entry.noun,
      entry.objectId,
      tx.now,
      person?.personId ?? null,
      actorName(actor),
      person?.unitId ?? null,
      entry.action,
      entry.from,
      entry.to,
      entry.reason?.trim() || null,
    ],
  );
}

export async function historyOf(
  manager: EntityManager,
  noun: string,
  objectId: string,
): Promise<HistoryRow[]> {
  return rows<HistoryRow>(
    manager,
    `SELECT at, actor_name AS who, unit_id AS "unitId", action, from_state AS "from", to_state AS "to", reason
     FROM state_history WHERE noun = $1 AND object_id = $2 ORDER BY id`,
    [noun, objectId],
  );
}

export async function lastMover(
  manager: EntityManager,
  noun: string,
  objectId: string,
): Promise<string | undefined> {
  const history = await historyOf(manager, noun, objectId);
  return history.at(-1)?.who;
}

/** A natural person and a move he has made. */
export interface Mover {
  personId: string;
  action: string;
}

/** Who has moved an object how, in all its rounds: for "a different person must". */
export async function moversOf(manager: EntityManager, noun: string, objectId: string): Promise<Mover[]> {
  return rows<Mover>(
    manager,
    `SELECT DISTINCT person_id AS "personId", action FROM state_history
     WHERE noun = $1 AND object_id = $2 AND person_id IS NOT NULL`,
    [noun, objectId],
  );
}
