import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';

/** Ways in are added and removed one at a time for each person, so that two at once cannot remove the last. */
export async function lockPerson(manager: EntityManager, personId: string): Promise<void> {
  await manager.query('SELECT id FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
}

interface Link {
  id: string;
  personId: string;
  issuer: string;
  subject: string;
  now: Date;
}

/** False when the portal's person is linked already, or this person to another of the same portal. */
export async function insertPortalIdentity(
  manager: EntityManager,
  { id, personId, issuer, subject, now }: Link,
): Promise<boolean> {
  const inserted = await rows(
    manager,
    `INSERT INTO portal_identity (id, person_id, issuer, subject, linked_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING id`,
    [id, personId, issuer, subject, now],
  );
  return inserted.length === 1;
}

/** What hangs on a removed account goes on under another of the same person: sessions, and former passwords. */
export async function moveToAccount(manager: EntityManager, from: string, to: string): Promise<void> {
  await manager.query('UPDATE session SET account_id = $2 WHERE account_id = $1', [from, to]);
  await manager.query('UPDATE former_password SET account_id = $2 WHERE account_id = $1', [from, to]);
}
