import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import { nameKey } from '../domain/company';
import type { Kind } from '../domain/kinds';
import type { StandingFact } from '../domain/standing';

interface Snapshot {
  id: string;
  kind: Kind;
  source: string;
  asOf: Day;
  validUntil: Day;
  complete: boolean;
  documentId: string;
  at: Date;
}

interface Entry {
  snapshotId: string;
  creditCode: string | null;
  nameKey: string;
  endsOn: Day | null;
  about: string | null;
}

/**
 * What the imported lists say. Of each list and source, the newest whole file replaces all before it; parts that came
 * later add to it.
 */
export async function listFacts(
  reader: EntityManager,
  subjects: readonly { creditCode: string; name: string }[],
  today: Day,
): Promise<Map<string, StandingFact[]>> {
  if (subjects.length === 0) return new Map();
  const snapshots = await currentSnapshots(reader, today);
  const entries = await entriesAbout(reader, snapshots, subjects);
  return new Map(
    subjects.map((subject) => [
      subject.creditCode,
      snapshots.flatMap((snapshot) => factsIn(snapshot, entries, subject)),
    ]),
  );
}

function factsIn(
  snapshot: Snapshot,
  entries: readonly Entry[],
  { creditCode, name }: { creditCode: string; name: string },
): StandingFact[] {
  const { kind, source, asOf, validUntil, documentId, at } = snapshot;
  const common = { kind, source, asOf, validUntil, documentId, at };
  const key = nameKey(name);
  const own = entries.filter(({ snapshotId }) => snapshotId === snapshot.id);
  const found = own
    .filter((entry) => (entry.creditCode === null ? entry.nameKey === key : entry.creditCode === creditCode))
    .map(({ endsOn, about, creditCode: code }) => ({
      ...{ ...common, endsOn, about },
      found: 'yes' as const,
      certain: code !== null,
    }));
  const ended = found.filter(({ endsOn, certain }) => certain && endsOn !== null && endsOn <= asOf);
  const running = found.filter((fact) => !ended.includes(fact));
  if (running.some(({ certain }) => certain) || !snapshot.complete) return running;
  return [...running, { ...common, found: 'no', endsOn: null, about: null, certain: true }];
}

/** What counts of each list and source: the newest whole file and everything not older than it. */
function currentSnapshots(reader: EntityManager, today: Day): Promise<Snapshot[]> {
  return rows<Snapshot>(
    reader,
    `SELECT s.id, s.list_kind AS kind, s.source, s.as_of::text AS "asOf", s.valid_until::text AS "validUntil",
       s.complete, s.document_id AS "documentId", s.at
     FROM register_snapshot s
     WHERE s.kind = 'credit-list' AND s.as_of <= $1 AND NOT EXISTS (
       SELECT FROM register_snapshot newer
       WHERE newer.kind = s.kind AND newer.list_kind = s.list_kind AND newer.source = s.source AND newer.complete
         AND newer.as_of <= $1 AND (newer.as_of, newer.at) > (s.as_of, s.at))
     ORDER BY s.as_of DESC, s.at DESC`,
    [today],
  );
}

function entriesAbout(
  reader: EntityManager,
  snapshots: readonly Snapshot[],
  subjects: readonly { creditCode: string; name: string }[],
): Promise<Entry[]> {
  return rows<Entry>(
    reader,
    `SELECT snapshot_id AS "snapshotId", credit_code AS "creditCode", name_key AS "nameKey",
       ends_on::text AS "endsOn", about
     FROM credit_entry WHERE credit_code = ANY($2) AND snapshot_id = ANY($1)
     UNION ALL
     SELECT snapshot_id, credit_code, name_key, ends_on::text, about
     FROM credit_entry WHERE credit_code IS NULL AND name_key = ANY($3) AND snapshot_id = ANY($1)`,
    [
      snapshots.map(({ id }) => id),
      subjects.map(({ creditCode }) => creditCode),
      subjects.map(({ name }) => nameKey(name)),
    ],
  );
}
