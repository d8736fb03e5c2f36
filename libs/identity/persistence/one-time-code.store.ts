import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';
import { type CodePurpose, MOST_TRIES } from '../domain/one-time-code';

export interface CodeFor {
  purpose: CodePurpose;
  addressIndex: string;
}

export async function lockAddress(manager: EntityManager, addressIndex: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('codes for ' || $1, 0))`, [
    addressIndex,
  ]);
}

/** When codes went to an address since a moment, for whatever purpose. */
export async function codesSent(manager: EntityManager, addressIndex: string, since: Date): Promise<Date[]> {
  const found = await rows<{ at: Date }>(
    manager,
    'SELECT created_at AS at FROM one_time_code WHERE address_index = $1 AND created_at > $2',
    [addressIndex, since],
  );
  return found.map(({ at }) => at);
}

/**
 * Counts a try at the newest code that is still good, before anybody knows whether it is right. Committed by itself, so
 * that a refusal cannot take the count back.
 */
export async function countTry(
  manager: EntityManager,
  { purpose, addressIndex }: CodeFor,
  since: Date,
): Promise<{ id: string; codeHash: string } | undefined> {
  const [found] = await rows<{ id: string; codeHash: string }>(
    manager,
    `UPDATE one_time_code SET tries = tries + 1
     WHERE id = (SELECT id FROM one_time_code WHERE address_index = $1 AND purpose = $2 ORDER BY created_at DESC LIMIT 1)
       AND used_at IS NULL AND created_at > $3 AND tries < $4
     RETURNING id, code_hash AS "codeHash"`,
    [addressIndex, purpose, since, MOST_TRIES],
  );
  return found;
}

/** False when somebody used it in the meantime. */
export async function useCode(manager: EntityManager, id: string, now: Date): Promise<boolean> {
  const found = await rows(
    manager,
    'UPDATE one_time_code SET used_at = $2 WHERE id = $1 AND used_at IS NULL RETURNING id',
    [id, now],
  );
  return found.length === 1;
}
