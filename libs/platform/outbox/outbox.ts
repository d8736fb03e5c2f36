import type { EntityManager } from 'typeorm';
import type { Call } from '@market/platform/call';
import { rows } from '@market/platform/database';
import type { Fact, FactPayload, Told } from './fact';

export const OUTBOX_CHANNEL = 'outbox';

/** Writes the fact in the transaction of the change it tells of; the relay wakes when it commits. */
export async function tell(manager: EntityManager, call: Call, now: Date, told: Told): Promise<void> {
  const personId = call.actor.kind === 'person' ? call.actor.personId : null;
  await manager.query(
    'INSERT INTO outbox_fact (name, at, person_id, request_id, payload) VALUES ($1, $2, $3, $4, $5)',
    [told.kind.name, now, personId, call.requestId, JSON.stringify(told.payload)],
  );
  await manager.query(`SELECT pg_notify('${OUTBOX_CHANNEL}', '')`);
}

interface FactRow {
  id: string;
  name: string;
  at: Date;
  personId: string | null;
  requestId: string;
  payload: FactPayload;
}

const COLUMNS = 'id::text, name, at, person_id AS "personId", request_id AS "requestId", payload';

export async function readFact(manager: EntityManager, id: string): Promise<Fact | undefined> {
  const [row] = await rows<FactRow>(manager, `SELECT ${COLUMNS} FROM outbox_fact WHERE id = $1`, [id]);
  return row && factOf(row);
}

/** One thing owed: this consumer has not yet handled this fact. */
export interface Owed {
  factId: string;
  consumer: string;
}

/**
 * Turns the oldest unrelayed facts into what is owed to each interested consumer. Called under the relay's
 * advisory lock; the rows are the record of duty, the queue only carries them.
 */
export async function takeUnrelayed(
  manager: EntityManager,
  consumersOf: (factName: string) => readonly string[],
  now: Date,
  limit: number,
): Promise<{ facts: number; owed: Owed[] }> {
  const facts = await rows<{ id: string; name: string }>(
    manager,
    `SELECT id::text, name FROM outbox_fact WHERE relayed_at IS NULL ORDER BY outbox_fact.id LIMIT $1`,
    [limit],
  );
  if (facts.length === 0) return { facts: 0, owed: [] };
  const owed = facts.flatMap(({ id, name }) =>
    consumersOf(name).map((consumer) => ({ factId: id, consumer })),
  );
  await manager.query(
    `INSERT INTO fact_delivery (fact_id, consumer, owed_since)
     SELECT fact_id, consumer, $3 FROM unnest($1::bigint[], $2::text[]) AS d(fact_id, consumer)
     ON CONFLICT DO NOTHING`,
    [owed.map((one) => one.factId), owed.map((one) => one.consumer), now],
  );
  await manager.query('UPDATE outbox_fact SET relayed_at = $2 WHERE id = ANY($1::bigint[])', [
    facts.map((fact) => fact.id),
    now,
  ]);
  return { facts: facts.length, owed };
}

/** True for the one caller who may apply the effect; false when it was applied before. */
export async function claimDelivery(manager: EntityManager, owed: Owed, now: Date): Promise<boolean> {
  const claimed = await rows(
    manager,
    `UPDATE fact_delivery SET done_at = $3, error = NULL
     WHERE fact_id = $1 AND consumer = $2 AND done_at IS NULL RETURNING 1`,
    [owed.factId, owed.consumer, now],
  );
  return claimed.length === 1;
}

export async function noteFailure(manager: EntityManager, owed: Owed, error: string): Promise<void> {
  await manager.query(
    `UPDATE fact_delivery SET attempts = attempts + 1, error = left($3, 500)
     WHERE fact_id = $1 AND consumer = $2 AND done_at IS NULL`,
    [owed.factId, owed.consumer, error],
  );
}

/** What is owed since before the given moment and still not done: the sweep carries it to the queue again. */
export async function overdueDeliveries(
  manager: EntityManager,
  before: Date,
  limit: number,
): Promise<Owed[]> {
  return rows<Owed>(
    manager,
    `SELECT fact_id::text AS "factId", consumer FROM fact_delivery
     WHERE done_at IS NULL AND owed_since < $1 ORDER BY fact_delivery.fact_id LIMIT $2`,
    [before, limit],
  );
}

function factOf(row: FactRow): Fact {
  return { ...row, personId: row.personId ?? undefined };
}
