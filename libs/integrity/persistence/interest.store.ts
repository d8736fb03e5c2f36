import type { EntityManager } from 'typeorm';
import { type Day, newId } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { Transaction } from '@market/platform/transactions';
import type { DeclaredNature } from '../domain/conflicts';

export interface DeclaredInterest {
  id: string;
  unitId: string;
  nature: DeclaredNature;
  note: string | null;
  fromDay: Day;
  toDay: Day | null;
  declaredAt: Date;
}

/** What a person has declared, newest first; nothing is ever taken off. */
export function interestsOf(manager: EntityManager, personId: string): Promise<DeclaredInterest[]> {
  return rows<DeclaredInterest>(
    manager,
    `SELECT id, unit_id AS "unitId", nature, note, from_day::text AS "fromDay", to_day::text AS "toDay",
       declared_at AS "declaredAt"
     FROM interest WHERE person_id = $1 ORDER BY declared_at DESC, id DESC`,
    [personId],
  );
}

export async function ownerOfInterest(manager: EntityManager, id: string): Promise<string | undefined> {
  const [row] = await rows<{ personId: string }>(
    manager,
    'SELECT person_id AS "personId" FROM interest WHERE id = $1',
    [id],
  );
  return row?.personId;
}

export async function keepInterest(
  tx: Transaction,
  personId: string,
  interest: Omit<DeclaredInterest, 'id' | 'declaredAt'>,
): Promise<string> {
  const id = newId();
  const { unitId, nature, note, fromDay, toDay } = interest;
  await tx.manager.query(
    `INSERT INTO interest (id, person_id, unit_id, nature, note, from_day, to_day, declared_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, personId, unitId, nature, note, fromDay, toDay, tx.now],
  );
  return id;
}

/** Gives an interest that lasts its last day. @returns false when it is none of this person's, or has one */
export async function endInterest(
  tx: Transaction,
  { id, personId, toDay }: { id: string; personId: string; toDay: Day },
): Promise<boolean> {
  const ended = await rows(
    tx.manager,
    `UPDATE interest SET to_day = $3 WHERE id = $1 AND person_id = $2 AND to_day IS NULL AND from_day <= $3
     RETURNING 1`,
    [id, personId, toDay],
  );
  return ended.length === 1;
}
