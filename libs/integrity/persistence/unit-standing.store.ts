import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { Transaction } from '@market/platform/transactions';
import type { Kind } from '../domain/kinds';

export interface UnitStanding {
  unitId: string;
  /** The last day everything that is asked is answered; null while something is unknown. */
  answeredUntil: Day | null;
  /** Kinds it is listed by. */
  listed: Kind[];
}

export type Shown = 'due' | 'listed' | 'all';

const WHERE: Record<Shown, string> = {
  due: 'answered_until IS NULL OR answered_until <= $1',
  listed: `listed <> '{}' AND $1::date IS NOT NULL`,
  all: '$1::date IS NOT NULL',
};

/** Those that are not watched yet are from now on. @returns how many were new */
export async function watchUnits(
  tx: Transaction,
  units: readonly { id: string; name: string }[],
): Promise<number> {
  const added = await rows(
    tx.manager,
    `INSERT INTO unit_standing (unit_id, unit_name)
     SELECT id, name FROM jsonb_to_recordset($1::jsonb) AS u(id uuid, name text) ORDER BY id
     ON CONFLICT (unit_id) DO NOTHING RETURNING 1`,
    [JSON.stringify(units.map(({ id, name }) => ({ id, name })))],
  );
  return added.length;
}

/** Locks the rows of units, so that two who change their standing at once see each other. @returns those there are */
export async function lockStandings(tx: Transaction, unitIds: readonly string[]): Promise<string[]> {
  const locked = await rows<{ unitId: string }>(
    tx.manager,
    `SELECT unit_id AS "unitId" FROM unit_standing WHERE unit_id = ANY($1) ORDER BY unit_id FOR UPDATE`,
    [unitIds],
  );
  return locked.map(({ unitId }) => unitId);
}

/** Writes what follows from the facts, for many units at once. @returns those whose bars have changed */
export async function keepStandings(tx: Transaction, standings: readonly UnitStanding[]): Promise<string[]> {
  const changed = await rows<{ unitId: string; changed: boolean }>(
    tx.manager,
    `UPDATE unit_standing u SET answered_until = n."answeredUntil", listed = n.listed
     FROM (SELECT r."unitId", r."answeredUntil", r.listed, o.listed AS before
           FROM jsonb_to_recordset($1::jsonb) AS r("unitId" uuid, "answeredUntil" date, listed text[])
           JOIN unit_standing o ON o.unit_id = r."unitId") n
     WHERE u.unit_id = n."unitId" RETURNING u.unit_id AS "unitId", n.before IS DISTINCT FROM n.listed AS changed`,
    [JSON.stringify(standings)],
  );
  return changed.filter((one) => one.changed).map(({ unitId }) => unitId);
}

/** Units whose answer ended before this day; somebody else's are left to him. */
export async function lockExpired(tx: Transaction, today: Day, limit: number): Promise<string[]> {
  const locked = await rows<{ unitId: string }>(
    tx.manager,
    `SELECT unit_id AS "unitId" FROM unit_standing WHERE answered_until < $1 ORDER BY answered_until, unit_id
     LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [today, limit],
  );
  return locked.map(({ unitId }) => unitId);
}

export async function pageOfStandings(
  manager: EntityManager,
  { shown, dueBy, limit, skip }: { shown: Shown; dueBy: Day; limit: number; skip: number },
): Promise<{ total: number; items: UnitStanding[] }> {
  const order = shown === 'due' ? 'answered_until NULLS FIRST, unit_name' : 'unit_name';
  const items = await rows<UnitStanding>(
    manager,
    `SELECT unit_id AS "unitId", answered_until::text AS "answeredUntil", listed FROM unit_standing
     WHERE ${WHERE[shown]} ORDER BY ${order}, unit_id LIMIT $2 OFFSET $3`,
    [dueBy, limit, skip],
  );
  const [count] = await rows<{ total: number }>(
    manager,
    `SELECT count(*)::int AS total FROM unit_standing WHERE ${WHERE[shown]}`,
    [dueBy],
  );
  return { total: count?.total ?? 0, items };
}

/** The watched units, in parts. */
export async function watchedAfter(
  manager: EntityManager,
  after: string | undefined,
  limit: number,
): Promise<string[]> {
  const found = await rows<{ unitId: string }>(
    manager,
    `SELECT unit_id AS "unitId" FROM unit_standing WHERE unit_id > $1 ORDER BY unit_id LIMIT $2`,
    [after ?? '00000000-0000-0000-0000-000000000000', limit],
  );
  return found.map(({ unitId }) => unitId);
}
