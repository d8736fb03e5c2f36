import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';
import type { Failures } from '../domain/lock-out';

export async function readFailures(
  manager: EntityManager,
  accountIndex: string,
  network: string,
): Promise<Failures | undefined> {
  const [row] = await rows<Failures>(
    manager,
    'SELECT count, last_at AS "lastAt" FROM sign_in_failure WHERE account_index = $1 AND network = $2',
    [accountIndex, network],
  );
  return row;
}

/**
 * Counts one more failure, also when many come at once; starts anew when the last one was before `forgotten`.
 * Written outside any business transaction, so that a refused sign-in still counts.
 */
export async function keepFailure(
  manager: EntityManager,
  {
    accountIndex,
    network,
    now,
    forgotten,
  }: { accountIndex: string; network: string; now: Date; forgotten: Date },
): Promise<void> {
  await manager.query(
    `INSERT INTO sign_in_failure (account_index, network, count, last_at) VALUES ($1, $2, 1, $3)
     ON CONFLICT (account_index, network) DO UPDATE
     SET count = CASE WHEN sign_in_failure.last_at < $4 THEN 1 ELSE sign_in_failure.count + 1 END,
       last_at = excluded.last_at`,
    [accountIndex, network, now, forgotten],
  );
}

export async function forgetFailures(
  manager: EntityManager,
  accountIndex: string,
  network: string,
): Promise<void> {
  await manager.query('DELETE FROM sign_in_failure WHERE account_index = $1 AND network = $2', [
    accountIndex,
    network,
  ]);
}
