import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';
import type { Words } from '@market/platform/states';
import type { LoadRow, Outcome } from '../domain/load';
import { ROW } from './load.store';

export function loadsToImport(manager: EntityManager): Promise<{ id: string }[]> {
  return rows(manager, `SELECT id FROM unit_load WHERE state = 'importing' ORDER BY id`, []);
}

/** Whose names the invitations bear; undefined once nothing is imported of it. Held until the transaction ends. */
export async function releasedLoad(manager: EntityManager, id: string): Promise<Released | undefined> {
  const [load] = await rows<Released>(
    manager,
    `SELECT released_by AS "personId", released_by_name AS name FROM unit_load
     WHERE id = $1 AND state = 'importing' FOR SHARE`,
    [id],
  );
  return load;
}

export interface Released {
  personId: string;
  name: string;
}

/** The next rows to import, units before their people. */
export async function nextRows(manager: EntityManager, loadId: string, take: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    manager,
    `SELECT id FROM unit_load_row WHERE load_id = $1 AND state = 'ready'
     ORDER BY sheet DESC, position LIMIT $2`,
    [loadId, take],
  );
  return found.map(({ id }) => id);
}

/** The row, locked, when it still waits for import; of two who import at once the second finds it done. */
export async function claimRow(manager: EntityManager, id: string): Promise<LoadRow | undefined> {
  const [row] = await rows<LoadRow>(
    manager,
    `SELECT ${ROW} FROM unit_load_row WHERE id = $1 AND state = 'ready' FOR UPDATE`,
    [id],
  );
  return row;
}

export async function noteImported(manager: EntityManager, id: string, outcome: Outcome): Promise<void> {
  await manager.query(`UPDATE unit_load_row SET state = 'imported', outcome = $2 WHERE id = $1`, [
    id,
    outcome,
  ]);
}

/** It was right when it was released and is so no more: somebody came first. It waits to be mended. */
export async function noteRefused(manager: EntityManager, id: string, why: Words): Promise<void> {
  const fault = { column: '', zh: why.zh, en: why.en };
  await manager.query(
    `UPDATE unit_load_row SET state = 'open', outcome = NULL, faults = $2 WHERE id = $1 AND state = 'ready'`,
    [id, JSON.stringify([fault])],
  );
}
