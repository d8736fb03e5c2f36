import type { EntityManager } from 'typeorm';
import { type Day, newId } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { Transaction } from '@market/platform/transactions';
import type { Kind } from '../domain/kinds';
import type { Found, StandingFact } from '../domain/standing';

export interface Finding {
  kind: Kind;
  found: Found;
  endsOn: Day | null;
  about: string | null;
}

export interface Lookup {
  id: string;
  unitId: string;
  /** Whom it is about where it is not the unit itself. */
  subjectPersonId: string | null;
  source: string;
  lookedUpOn: Day;
  documentId: string;
  personId: string;
  personName: string;
  at: Date;
  findings: (Finding & { validUntil: Day })[];
  secondBy: string | null;
}

/** What look-ups found about these units, or about persons, of each source the last word. */
export async function findingsAbout(
  manager: EntityManager,
  subject: 'unit' | 'person',
  ids: readonly string[],
): Promise<Map<string, StandingFact[]>> {
  const column = subject === 'unit' ? 'l.unit_id' : 'l.subject_person_id';
  const found = await rows<StandingFact & { subjectId: string }>(
    manager,
    `SELECT DISTINCT ON (${column}, f.kind, l.source) ${column} AS "subjectId", f.kind, f.found, l.source,
       l.looked_up_on::text AS "asOf", f.valid_until::text AS "validUntil", f.ends_on::text AS "endsOn", f.about,
       l.document_id AS "documentId", l.at, true AS certain
     FROM standing_lookup l JOIN standing_finding f ON f.lookup_id = l.id
     WHERE ${column} = ANY($1) AND f.found <> 'unknown' ${subject === 'unit' ? 'AND l.subject_person_id IS NULL' : ''}
     ORDER BY ${column}, f.kind, l.source, l.looked_up_on DESC, l.at DESC`,
    [ids],
  );
  return grouped(found);
}

function grouped(found: readonly (StandingFact & { subjectId: string })[]): Map<string, StandingFact[]> {
  const bySubject = new Map<string, StandingFact[]>();
  for (const { subjectId, ...fact } of found) {
    bySubject.set(subjectId, [...(bySubject.get(subjectId) ?? []), fact]);
  }
  return bySubject;
}

export async function keepLookup(
  tx: Transaction,
  lookup: Omit<Lookup, 'id' | 'at' | 'secondBy'>,
): Promise<string> {
  const id = newId();
  const { unitId, subjectPersonId, source, lookedUpOn, documentId, personId, personName, findings } = lookup;
  await tx.manager.query(
    `INSERT INTO standing_lookup
       (id, unit_id, subject_person_id, source, looked_up_on, document_id, person_id, person_name, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, unitId, subjectPersonId, source, lookedUpOn, documentId, personId, personName, tx.now],
  );
  await tx.manager.query(
    `INSERT INTO standing_finding (lookup_id, kind, found, valid_until, ends_on, about)
     SELECT $1, kind, found, valid_until, ends_on, about FROM jsonb_to_recordset($2::jsonb)
       AS f(kind text, found text, valid_until date, ends_on date, about text)`,
    [
      id,
      JSON.stringify(
        findings.map(({ validUntil, endsOn, ...finding }) => ({
          ...finding,
          valid_until: validUntil,
          ends_on: endsOn,
        })),
      ),
    ],
  );
  return id;
}

const LOOKUPS = `
  SELECT l.id, l.unit_id AS "unitId", l.subject_person_id AS "subjectPersonId", l.source,
    l.looked_up_on::text AS "lookedUpOn", l.document_id AS "documentId", l.person_id AS "personId",
    l.person_name AS "personName", l.at, s.person_name AS "secondBy",
    (SELECT jsonb_agg(jsonb_build_object('kind', f.kind, 'found', f.found, 'validUntil', f.valid_until::text,
       'endsOn', f.ends_on::text, 'about', f.about) ORDER BY f.kind)
     FROM standing_finding f WHERE f.lookup_id = l.id) AS findings
  FROM standing_lookup l LEFT JOIN second_look s ON s.lookup_id = l.id`;

/** The history of a unit's look-ups, newest first. */
export function lookupsOf(manager: EntityManager, unitId: string, limit: number): Promise<Lookup[]> {
  return rows<Lookup>(
    manager,
    `${LOOKUPS} WHERE l.unit_id = $1 ORDER BY l.looked_up_on DESC, l.at DESC LIMIT $2`,
    [unitId, limit],
  );
}

export async function findLookup(manager: EntityManager, id: string): Promise<Lookup | undefined> {
  return (await rows<Lookup>(manager, `${LOOKUPS} WHERE l.id = $1`, [id]))[0];
}

/** @returns false when somebody has taken it already */
export async function keepSecondLook(
  tx: Transaction,
  { lookupId, personId, personName }: { lookupId: string; personId: string; personName: string },
): Promise<boolean> {
  const kept = await rows(
    tx.manager,
    `INSERT INTO second_look (lookup_id, person_id, person_name, at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [lookupId, personId, personName, tx.now],
  );
  return kept.length === 1;
}

/** Whatever somebody looked up about a natural person. */
export function lookupsAbout(manager: EntityManager, personId: string): Promise<Lookup[]> {
  return rows<Lookup>(
    manager,
    `${LOOKUPS} WHERE l.subject_person_id = $1 ORDER BY l.looked_up_on DESC, l.at DESC`,
    [personId],
  );
}

/** What a person of the staff entered, without what it says of others. */
export function enteredBy(manager: EntityManager, personId: string): Promise<object[]> {
  return rows<object>(
    manager,
    `SELECT source, looked_up_on::text AS "lookedUpOn", at FROM standing_lookup WHERE person_id = $1 ORDER BY at DESC`,
    [personId],
  );
}
