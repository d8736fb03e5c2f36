import type { EntityManager } from 'typeorm';
import { type Day, newId } from '@market/platform/clock';
import type { Vault } from '@market/platform/crypto';
import { rows } from '@market/platform/database';
import type { Transaction } from '@market/platform/transactions';
import { nameKey } from '../domain/company';
import type { Kind } from '../domain/kinds';
import type { NumberKind } from '../domain/number-key';
import type { CompanyRow, ListRow, SnapshotKind } from '../domain/snapshot-rows';
import { type KeptNumber, sealNumber } from './seals';

export interface Snapshot {
  id: string;
  kind: SnapshotKind;
  listKind: Kind | null;
  source: string;
  asOf: Day;
  validUntil: Day;
  complete: boolean;
  rowCount: number;
  skipped: number;
  fileDigest: string;
  documentId: string;
  personId: string;
  personName: string;
  at: Date;
}

const SNAPSHOTS = `
  SELECT id, kind, list_kind AS "listKind", source, as_of::text AS "asOf", valid_until::text AS "validUntil", complete,
    row_count AS "rowCount", skipped, file_digest AS "fileDigest", document_id AS "documentId", person_id AS "personId",
    person_name AS "personName", at FROM register_snapshot`;

/** @returns false when this very file was imported for this day before */
export async function keepSnapshot(tx: Transaction, snapshot: Snapshot): Promise<boolean> {
  const { id, kind, listKind, source, asOf, validUntil, complete, rowCount, skipped } = snapshot;
  const { fileDigest, documentId, personId, personName, at } = snapshot;
  const kept = await rows(
    tx.manager,
    `INSERT INTO register_snapshot (id, kind, list_kind, source, as_of, valid_until, complete, row_count, skipped,
       file_digest, document_id, person_id, person_name, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ON CONFLICT (file_digest, as_of, kind, coalesce(list_kind, '')) DO NOTHING RETURNING 1`,
    [
      ...[id, kind, listKind, source, asOf, validUntil, complete, rowCount, skipped, fileDigest],
      ...[documentId, personId, personName, at],
    ],
  );
  return kept.length === 1;
}

export async function findSnapshot(manager: EntityManager, id: string): Promise<Snapshot | undefined> {
  return (await rows<Snapshot>(manager, `${SNAPSHOTS} WHERE id = $1`, [id]))[0];
}

export function newestSnapshots(manager: EntityManager, limit: number): Promise<Snapshot[]> {
  return rows<Snapshot>(manager, `${SNAPSHOTS} ORDER BY at DESC, id LIMIT $1`, [limit]);
}

/** Keeps a part of a register's rows with their shareholders; a company named twice keeps its first row. */
export async function keepCompanies(
  tx: Transaction,
  vault: Vault,
  snapshotId: string,
  companies: readonly CompanyRow[],
): Promise<void> {
  const records = companies.map((company) => ({ id: newId(), company }));
  const kept = await rows<{ id: string }>(
    tx.manager,
    `INSERT INTO company_record (id, snapshot_id, credit_code, name, representative, status, address,
       representative_sealed, representative_index, representative_tail, phone_sealed, phone_index, phone_tail,
       account_sealed, account_index, account_tail)
     SELECT id, $1, credit_code, name, representative, status, address, representative_sealed, representative_index,
       representative_tail, phone_sealed, phone_index, phone_tail, account_sealed, account_index, account_tail
     FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, credit_code text, name text, representative text,
       status text, address text, representative_sealed text, representative_index text, representative_tail text,
       phone_sealed text, phone_index text, phone_tail text, account_sealed text, account_index text,
       account_tail text)
     ON CONFLICT (credit_code, snapshot_id) DO NOTHING RETURNING id`,
    [snapshotId, JSON.stringify(records.map(({ id, company }) => recordColumns(vault, id, company)))],
  );
  const known = new Set(kept.map(({ id }) => id));
  const holders = records.flatMap(({ id, company }) =>
    known.has(id) ? holderColumns(vault, id, company) : [],
  );
  await tx.manager.query(
    `INSERT INTO company_holder (id, record_id, position, name, credit_code, identity_sealed, identity_index,
       identity_tail, share)
     SELECT id, record_id, position, name, credit_code, identity_sealed, identity_index, identity_tail, share
     FROM jsonb_to_recordset($1::jsonb) AS h(id uuid, record_id uuid, position int, name text, credit_code text,
       identity_sealed text, identity_index text, identity_tail text, share int)`,
    [JSON.stringify(holders)],
  );
}

function recordColumns(vault: Vault, id: string, company: CompanyRow) {
  const seal = (kind: NumberKind, column: string, plain: string | null): KeptNumber | undefined =>
    plain === null
      ? undefined
      : sealNumber(vault, kind, plain, { column: `company_record.${column}`, row: id });
  const { creditCode, name, representative, status, address, representativeId, phone, account } = company;
  return {
    ...{ id, credit_code: creditCode, name, representative, status, address },
    ...columnsOf('representative', seal('identity', 'representative_sealed', representativeId)),
    ...columnsOf('phone', seal('phone', 'phone_sealed', phone)),
    ...columnsOf('account', seal('account', 'account_sealed', account)),
  };
}

function holderColumns(vault: Vault, recordId: string, { shareholders }: CompanyRow) {
  return shareholders.map(({ name, creditCode, identity, share }, position) => {
    const id = newId();
    const place = { column: 'company_holder.identity_sealed', row: id };
    return {
      ...{ id, record_id: recordId, position, name, credit_code: creditCode, share },
      ...columnsOf(
        'identity',
        identity === null ? undefined : sealNumber(vault, 'identity', identity, place),
      ),
    };
  });
}

function columnsOf(name: string, number: KeptNumber | undefined): Record<string, string> {
  if (!number) return {};
  const { sealed, index, tail } = number;
  return { [`${name}_sealed`]: sealed, [`${name}_index`]: index, [`${name}_tail`]: tail };
}

export async function keepEntries(
  tx: Transaction,
  snapshotId: string,
  entries: readonly ListRow[],
): Promise<void> {
  const records = entries.map(({ creditCode, name, beginsOn, endsOn, about }) => ({
    ...{ credit_code: creditCode, name, name_key: nameKey(name), about },
    ...{ begins_on: beginsOn, ends_on: endsOn },
  }));
  await tx.manager.query(
    `INSERT INTO credit_entry (snapshot_id, credit_code, name, name_key, begins_on, ends_on, about)
     SELECT $1, credit_code, name, name_key, begins_on, ends_on, about FROM jsonb_to_recordset($2::jsonb)
       AS r(credit_code text, name text, name_key text, begins_on date, ends_on date, about text)`,
    [snapshotId, JSON.stringify(records)],
  );
}

/** Which of these credit codes the register file names. */
export async function codesIn(
  manager: EntityManager,
  snapshotId: string,
  codes: readonly string[],
): Promise<Set<string>> {
  const found = await rows<{ code: string }>(
    manager,
    `SELECT DISTINCT credit_code AS code FROM company_record WHERE snapshot_id = $1 AND credit_code = ANY($2)`,
    [snapshotId, codes],
  );
  return new Set(found.map(({ code }) => code));
}
