import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';

/** The rates of mandates proposed since a moment, with how often each was asked for. */
export async function mandateRatesSince(
  manager: EntityManager,
  since: Date,
): Promise<{ rate: string; count: number }[]> {
  return rows(
    manager,
    'SELECT rate, count(*)::int AS count FROM mandate WHERE proposed_at >= $1 GROUP BY rate',
    [since],
  );
}
