import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';
import { GENESIS, hashOf, type Link } from './chain';

export interface Verification {
  entries: number;
  head: string;
  /** The first entry that does not follow from the one before, and how. */
  fault: { seq: string; what: 'missing' | 'altered' | 'unlinked' | 'head-differs' } | undefined;
}

const BATCH = 5_000;

/** Walks the chain from the first entry to the head, in batches; memory stays bounded. */
export async function verifyAudit(manager: EntityManager): Promise<Verification> {
  let seq = 0n;
  let hash = GENESIS;
  for (;;) {
    const batch = await rows<Link & { hash: string }>(manager, SELECT, [String(seq), BATCH]);
    for (const { hash: stored, ...link } of batch) {
      const expected = seq + 1n;
      const what =
        BigInt(link.seq) !== expected
          ? 'missing'
          : link.previousHash !== hash
            ? 'unlinked'
            : hashOf(link) !== stored
              ? 'altered'
              : undefined;
      if (what) return { entries: Number(seq), head: hash, fault: { seq: String(expected), what } };
      seq = expected;
      hash = stored;
    }
    if (batch.length < BATCH) break;
  }
  const [head] = await rows<{ seq: string; hash: string }>(
    manager,
    'SELECT seq, hash FROM audit_head WHERE id = 1',
  );
  const agrees = head !== undefined && BigInt(head.seq) === seq && head.hash === hash;
  return {
    entries: Number(seq),
    head: hash,
    fault: agrees ? undefined : { seq: String(seq + 1n), what: 'head-differs' },
  };
}

const SELECT = `SELECT seq::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  actor_kind AS "actorKind", person_id AS "personId", account_id AS "accountId", actor_name AS "actorName",
  unit_id AS "unitId", duties, action, object_type AS "objectType", object_id AS "objectId",
  before_digest AS "beforeDigest", after_digest AS "afterDigest", detail, request_id AS "requestId",
  network, previous_hash AS "previousHash", hash
  FROM audit_entry WHERE seq > $1 ORDER BY audit_entry.seq LIMIT $2`;
