import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';
import type { Failures } from '../domain/lock-out';

export async function readFailures(
  manager: EntityManager,
  email: string,
  network: string,
): Promise<Failures | undefined> {
  const [row] = await rows<Failures>(
    manager,
    'SELECT count, last_at AS "lastAt" FROM sign_in_failure WHERE email = $1 AND network = $2',
    [email, network],
  );
  return row;
}

/** Written outside any business transaction, so that a refused sign-in still counts. */
export async function keepFailures(
  manager: EntityManager,
  email: string,
  network: string,
  failures: Failures,
): Promise<void> {
  await manager.query(
    `INSERT INTO sign_in_failure (email, network, count, last_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (email, network) DO UPDATE
     SET count = greatest(sign_in_failure.count + 1, excluded.count), last_at = excluded.last_at`,
    [email, network, failures.count, failures.lastAt],
  );
}

export async function forgetFailures(manager: EntityManager, email: string, network: string): Promise<void> {
  await manager.query('DELETE FROM sign_in_failure WHERE email = $1 AND network = $2', [email, network]);
}
