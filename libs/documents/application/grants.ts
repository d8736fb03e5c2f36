import type { EntityManager } from 'typeorm';
import type { Actor } from '@market/platform/call';
import { rows } from '@market/platform/database';
import type { Transaction } from '@market/platform/transactions';

/** By duty: whoever holds it, in whatever unit. */
export type GrantSubject = { anyone: true } | { unitId: string } | { personId: string } | { duty: string };

export interface Grant {
  documentIds: readonly string[];
  subjects: readonly GrantSubject[];
  /** What for, opaque here: higher libs revoke by the same words. */
  purpose: string;
  until?: Date;
}

/** Opens documents to subjects for a purpose, in the transaction of the change that makes it right. */
export async function grantAccess(
  tx: Transaction,
  { documentIds, subjects, purpose, until }: Grant,
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO document_grant (document_id, subject, purpose, until, granted_at)
     SELECT id, subject, $3, $4, $5 FROM unnest($1::uuid[]) AS d(id) CROSS JOIN unnest($2::text[]) AS s(subject)
     ON CONFLICT (document_id, subject, purpose) DO UPDATE SET until = excluded.until`,
    [documentIds, subjects.map(keyOf), purpose, until ?? null, tx.now],
  );
}

/** Takes back everything given for a purpose. */
export async function revokeAccess(tx: Transaction, purpose: string): Promise<void> {
  await tx.manager.query('DELETE FROM document_grant WHERE purpose = $1', [purpose]);
}

export async function hasGrant(
  manager: EntityManager,
  documentId: string,
  actor: Actor,
  now: Date,
): Promise<boolean> {
  const subjects = [keyOf({ anyone: true })];
  if (actor.kind === 'person') {
    subjects.push(keyOf({ personId: actor.personId }));
    if (actor.unitId) subjects.push(keyOf({ unitId: actor.unitId }));
    subjects.push(...actor.duties.map((duty) => keyOf({ duty })));
  }
  const found = await rows(
    manager,
    `SELECT 1 FROM document_grant WHERE document_id = $1 AND subject = ANY($2) AND (until IS NULL OR until > $3) LIMIT 1`,
    [documentId, subjects, now],
  );
  return found.length > 0;
}

function keyOf(subject: GrantSubject): string {
  if ('anyone' in subject) return 'anyone';
  if ('duty' in subject) return `duty:${subject.duty}`;
  return 'unitId' in subject ? `unit:${subject.unitId}` : `person:${subject.personId}`;
}
