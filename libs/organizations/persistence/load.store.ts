import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';
import type { Checked } from '../domain/check-load';
import type { Load, LoadRow, RowState, SheetKey } from '../domain/load';
import type { ReadRow } from '../domain/read-load';
import { LoadEntity } from './load.entity';

type Counts = Record<RowState, number>;
const NONE: Counts = { open: 0, ready: 0, imported: 0 };

export async function findLoad(manager: EntityManager, id: string): Promise<Load | undefined> {
  const entity = await manager.findOneBy(LoadEntity, { id });
  const [load] = entity ? await withCounts(manager, [entity]) : [];
  return load;
}

/** Locked until the transaction ends: who mends a row and who submits at the same time meet one another. */
export async function lockLoad(manager: EntityManager, id: string): Promise<Load | undefined> {
  await manager.query('SELECT FROM unit_load WHERE id = $1 FOR UPDATE', [id]);
  return findLoad(manager, id);
}

export async function withCounts(manager: EntityManager, entities: readonly LoadEntity[]): Promise<Load[]> {
  const ids = entities.map(({ id }) => id);
  const counted = await rows<{ id: string; state: RowState; count: number }>(
    manager,
    `SELECT load_id AS id, state, count(*)::int AS count FROM unit_load_row WHERE load_id = ANY($1) GROUP BY 1, 2`,
    [ids],
  );
  const hands = await rows<{ id: string; personId: string }>(
    manager,
    'SELECT load_id AS id, person_id AS "personId" FROM unit_load_hand WHERE load_id = ANY($1)',
    [ids],
  );
  return entities.map(({ officeId, ...entity }) => ({
    ...entity,
    counts: counted
      .filter(({ id }) => id === entity.id)
      .reduce<Counts>((counts, { state, count }) => ({ ...counts, [state]: count }), NONE),
    hands: hands.flatMap(({ id, personId }) => (id === entity.id ? [personId] : [])),
    holders: { office: officeId },
  }));
}

/** The columns of a row. */
export const ROW = 'id, sheet, position, cells, faults, state, outcome';

/** What is not imported yet, in the order of the sheets. */
export function rowsToCheck(manager: EntityManager, loadId: string): Promise<LoadRow[]> {
  return rows(
    manager,
    `SELECT ${ROW} FROM unit_load_row WHERE load_id = $1 AND state <> 'imported' ORDER BY sheet, position`,
    [loadId],
  );
}

export async function pageOfRows(
  manager: EntityManager,
  which: { loadId: string; sheet: SheetKey; state: RowState | undefined; take: number; skip: number },
): Promise<{ total: number; items: LoadRow[] }> {
  const { loadId, sheet, state, take, skip } = which;
  const found = await rows<LoadRow & { total: number }>(
    manager,
    `SELECT ${ROW}, count(*) OVER ()::int AS total FROM unit_load_row
     WHERE load_id = $1 AND sheet = $2 AND ($3::text IS NULL OR state = $3) ORDER BY position, round LIMIT $4 OFFSET $5`,
    [loadId, sheet, state ?? null, take, skip],
  );
  return { total: found[0]?.total ?? 0, items: found.map(({ total: _, ...row }) => row) };
}

export async function findRow(
  manager: EntityManager,
  loadId: string,
  rowId: string,
): Promise<LoadRow | undefined> {
  const [row] = await rows<LoadRow>(
    manager,
    `SELECT ${ROW} FROM unit_load_row WHERE load_id = $1 AND id = $2`,
    [loadId, rowId],
  );
  return row;
}

/** A corrected file takes the place of whatever was not imported yet. */
export async function replaceRows(
  manager: EntityManager,
  { id, round }: Pick<Load, 'id' | 'round'>,
  read: readonly (ReadRow & { id: string })[],
): Promise<void> {
  await manager.query(`DELETE FROM unit_load_row WHERE load_id = $1 AND state <> 'imported'`, [id]);
  await manager.query(
    `INSERT INTO unit_load_row (id, load_id, round, sheet, position, cells, state)
     SELECT id, $1, $2, sheet, position, cells, 'open'
     FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, sheet text, position int, cells jsonb)`,
    [id, round, JSON.stringify(read)],
  );
}

export async function writeCells(
  manager: EntityManager,
  rowId: string,
  cells: LoadRow['cells'],
): Promise<void> {
  await manager.query('UPDATE unit_load_row SET cells = $2 WHERE id = $1', [rowId, JSON.stringify(cells)]);
}

/** Writes what a check has found, where it found something else than before. */
export async function writeChecks(manager: EntityManager, checked: readonly Checked[]): Promise<void> {
  await manager.query(
    `UPDATE unit_load_row r SET faults = c.faults, outcome = c.outcome, state = c.state
     FROM (SELECT *, CASE WHEN faults = '[]' THEN 'ready' ELSE 'open' END AS state
       FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, faults jsonb, outcome text)) c
     WHERE r.id = c.id AND r.state <> 'imported'
       AND (r.faults, r.outcome, r.state) IS DISTINCT FROM (c.faults, c.outcome, c.state)`,
    [JSON.stringify(checked)],
  );
}

export async function noteHand(manager: EntityManager, loadId: string, personId: string): Promise<void> {
  await manager.query(
    'INSERT INTO unit_load_hand (load_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [loadId, personId],
  );
}
