import type { EntityManager } from 'typeorm';
import { actorName, type Call } from '@market/platform/call';
import { rows } from '@market/platform/database';
import { canonical, digest } from './canonical';
import { type AuditEntry, hashOf, type Link } from './chain';

interface Head {
  seq: string;
  hash: string;
}

/**
 * Appends to the one chain. Whoever holds the head holds everyone, so this is the last statement before commit;
 * if it fails, the business transaction fails with it.
 */
export async function appendAudit(
  manager: EntityManager,
  call: Call,
  now: Date,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const [head] = await rows<Head>(manager, 'SELECT seq, hash FROM audit_head WHERE id = 1 FOR UPDATE');
  if (!head) throw new Error('The audit chain has no head: the database was not migrated.');
  let { seq, hash } = head;
  for (const entry of entries) {
    const link = linkOf(call, now, entry, String(BigInt(seq) + 1n), hash);
    seq = link.seq;
    hash = hashOf(link);
    await manager.query(INSERT, [...columnsOf(link), hash]);
  }
  await manager.query('UPDATE audit_head SET seq = $1, hash = $2 WHERE id = 1', [seq, hash]);
}

function linkOf(call: Call, now: Date, entry: AuditEntry, seq: string, previousHash: string): Link {
  const person = call.actor.kind === 'person' ? call.actor : undefined;
  return {
    seq,
    at: now.toISOString(),
    actorKind: call.actor.kind,
    personId: person?.personId ?? null,
    accountId: person?.accountId ?? null,
    actorName: actorName(call.actor),
    unitId: person?.unitId ?? null,
    duties: [...(person?.duties ?? [])],
    action: entry.action,
    objectType: entry.object.type,
    objectId: entry.object.id,
    beforeDigest: entry.before === undefined ? null : digest(entry.before),
    afterDigest: entry.after === undefined ? null : digest(entry.after),
    detail: canonical({ ...entry.detail, ...(person?.actsBy && { actsBy: person.actsBy }) }),
    requestId: call.requestId,
    network: call.network ?? null,
    previousHash,
  };
}

const INSERT = `INSERT INTO audit_entry (seq, at, actor_kind, person_id, account_id, actor_name, unit_id, duties,
  action, object_type, object_id, before_digest, after_digest, detail, request_id, network, previous_hash, hash)
  VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18)`;

function columnsOf(link: Link): unknown[] {
  return [
    link.seq,
    link.at,
    link.actorKind,
    link.personId,
    link.accountId,
    link.actorName,
    link.unitId,
    link.duties,
    link.action,
    link.objectType,
    link.objectId,
    link.beforeDigest,
    link.afterDigest,
    link.detail,
    link.requestId,
    link.network,
    link.previousHash,
  ];
}
