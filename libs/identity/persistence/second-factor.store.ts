import { type EntityManager, IsNull, Not } from 'typeorm';
import { rows } from '@market/platform/database';
import { SecondFactorEntity } from './second-factor.entity';

/** The one that is asked for at sign-in; an offered one is not yet. */
export function confirmedFactor(
  manager: EntityManager,
  personId: string,
): Promise<SecondFactorEntity | null> {
  return manager.findOneBy(SecondFactorEntity, { personId, confirmedAt: Not(IsNull()) });
}

/** One try at a time for one person: of two at once the second sees what the first has used and failed. */
export async function lockFactor(manager: EntityManager, personId: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('second factor of ' || $1, 0))`, [
    personId,
  ]);
}

/** False when this time step, or a later one, was used before. */
export async function useStep(manager: EntityManager, factorId: string, step: number): Promise<boolean> {
  const found = await rows(
    manager,
    'UPDATE second_factor SET last_step = $2 WHERE id = $1 AND last_step < $2 RETURNING id',
    [factorId, step],
  );
  return found.length === 1;
}

/** False when there is no such code, or it was used before. */
export async function useRecoveryCode(
  manager: EntityManager,
  { factorId, codeHashes, now }: { factorId: string; codeHashes: readonly string[]; now: Date },
): Promise<boolean> {
  const found = await rows(
    manager,
    `UPDATE recovery_code SET used_at = $3 WHERE factor_id = $1 AND code_hash = ANY($2) AND used_at IS NULL
     RETURNING factor_id`,
    [factorId, codeHashes, now],
  );
  return found.length === 1;
}

/** The latest step each of these accounts has used; no row for who has no factor. */
export function lastSteps(
  manager: EntityManager,
  emails: readonly string[],
): Promise<{ email: string; lastStep: number }[]> {
  return rows(
    manager,
    `SELECT a.email, f.last_step AS "lastStep" FROM account a JOIN second_factor f ON f.person_id = a.person_id
     WHERE a.email = ANY($1) AND f.confirmed_at IS NOT NULL`,
    [emails],
  );
}
