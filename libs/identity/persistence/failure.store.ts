import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';
import type { Failures } from '../domain/lock-out';

/** What was wrong: each is counted by itself, so that a right password never forgives wrong codes. */
export type Factor = 'password' | 'code';

export interface FailuresOf {
  /** Of a password: the keyed index of the address as typed; of a code: the person's id. */
  accountIndex: string;
  network: string;
  factor: Factor;
}

export async function readFailures(
  manager: EntityManager,
  { accountIndex, network, factor }: FailuresOf,
): Promise<Failures | undefined> {
  const [row] = await rows<Failures>(
    manager,
    `SELECT count, last_at AS "lastAt" FROM sign_in_failure WHERE account_index = $1 AND factor = $2 AND network = $3`,
    [accountIndex, factor, network],
  );
  return row;
}

/** From all networks together, those that are not forgotten yet. */
export async function countFailures(
  manager: EntityManager,
  { accountIndex, factor, since }: { accountIndex: string; factor: Factor; since: Date },
): Promise<number> {
  const [row] = await rows<{ count: number }>(
    manager,
    `SELECT coalesce(sum(count), 0)::int AS count FROM sign_in_failure
     WHERE account_index = $1 AND factor = $2 AND last_at >= $3`,
    [accountIndex, factor, since],
  );
  return row?.count ?? 0;
}

/** Counts on, or anew after so long. */
const ONE_MORE = `INSERT INTO sign_in_failure AS f (account_index, network, factor, count, last_at)
  VALUES ($1, $2, $3, 1, $4) ON CONFLICT (account_index, factor, network) DO UPDATE
  SET count = CASE WHEN f.last_at < $5 THEN 1 ELSE f.count + 1 END, last_at = excluded.last_at`;

/**
 * Counts one more failure, also when many come at once; starts anew when the last one was before `forgotten`.
 * Committed whatever becomes of the sign-in, so that a refused one still counts.
 */
export async function keepFailure(
  manager: EntityManager,
  { accountIndex, network, factor, now, forgotten }: FailuresOf & { now: Date; forgotten: Date },
): Promise<void> {
  await manager.query(ONE_MORE, [accountIndex, network, factor, now, forgotten]);
}

/**
 * Counts a try before it is made, so that of many at once none is compared uncounted; one that is right is forgotten.
 * @param before what was read; undefined: nothing
 * @returns false when another came first: read again
 */
export async function claimTry(
  manager: EntityManager,
  { accountIndex, network, factor }: FailuresOf,
  { before, now, forgotten }: { before: Failures | undefined; now: Date; forgotten: Date },
): Promise<boolean> {
  const claimed = await rows(manager, `${ONE_MORE} WHERE f.count = $6 RETURNING 1`, [
    accountIndex,
    network,
    factor,
    now,
    forgotten,
    before?.count ?? null,
  ]);
  return claimed.length > 0;
}

export async function forgetFailures(
  manager: EntityManager,
  { accountIndex, network, factor }: FailuresOf,
): Promise<void> {
  await manager.query(
    'DELETE FROM sign_in_failure WHERE account_index = $1 AND factor = $2 AND network = $3',
    [accountIndex, factor, network],
  );
}

/** Wrong codes of whoever knew the old password; with the new one he knows nothing. */
export async function forgetCodeFailures(manager: EntityManager, personId: string): Promise<void> {
  await manager.query(`DELETE FROM sign_in_failure WHERE account_index = $1 AND factor = 'code'`, [personId]);
}
