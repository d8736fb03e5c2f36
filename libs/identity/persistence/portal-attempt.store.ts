import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';

/** Where an attempt's sealed values stand. */
export const KEPT = 'portal_attempt.kept';
export const STRANGER = 'portal_attempt.stranger';

/** How an attempt stood before its return was taken. */
export interface TakenAttempt {
  id: string;
  kept: string;
  returnPath: string;
  language: 'zh' | 'en';
  linkTo: string | null;
  createdAt: Date;
}

interface Return {
  browserHash: string;
  stateHash: string;
  now: Date;
}

/**
 * Takes the one return an attempt is good for, and by itself, before anything is asked of the portal: of several at
 * once one gets it.
 */
export async function takeReturn(
  manager: EntityManager,
  { browserHash, stateHash, now }: Return,
): Promise<TakenAttempt | undefined> {
  const [taken] = await rows<TakenAttempt>(
    manager,
    `UPDATE portal_attempt SET used_at = $3
     WHERE state_hash = $1 AND browser_hash = $2 AND used_at IS NULL
     RETURNING id, kept, return_path AS "returnPath", language, link_to AS "linkTo", created_at AS "createdAt"`,
    [stateHash, browserHash, now],
  );
  return taken;
}

/** False when somebody was faster. */
export async function settleStranger(manager: EntityManager, id: string, now: Date): Promise<boolean> {
  const settled = await rows(
    manager,
    `UPDATE portal_attempt SET settled_at = $2 WHERE id = $1 AND stranger IS NOT NULL AND settled_at IS NULL
     RETURNING id`,
    [id, now],
  );
  return settled.length === 1;
}

export async function forgetAttempts(manager: EntityManager, before: Date): Promise<void> {
  await manager.query('DELETE FROM portal_attempt WHERE created_at < $1', [before]);
}
