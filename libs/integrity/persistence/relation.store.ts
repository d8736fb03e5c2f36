import type { EntityManager } from 'typeorm';
import { type Day, newId } from '@market/platform/clock';
import { masked } from '@market/platform/crypto';
import { rows } from '@market/platform/database';
import type { Transaction } from '@market/platform/transactions';
import type { SealedNumber } from '../domain/company';
import type { KeptNumber } from './seals';

export interface Said {
  side: 'buyer' | 'seller';
  related: boolean;
  personName: string;
  at: Date;
}

export interface Conclusion {
  related: boolean;
  reason: string;
  documentId: string;
  personName: string;
  at: Date;
}

/** The last word of each side about a deal or a contract. */
export function saidAbout(manager: EntityManager, aboutId: string): Promise<Said[]> {
  return rows<Said>(
    manager,
    `SELECT DISTINCT ON (side) side, related, person_name AS "personName", at
     FROM relation_said WHERE about_id = $1 ORDER BY side, at DESC`,
    [aboutId],
  );
}

/** Keeps what a side declares: its last word counts, the earlier ones stay on record. */
export async function keepSaid(
  tx: Transaction,
  aboutId: string,
  { side, related, personId, personName }: Omit<Said, 'at'> & { personId: string },
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO relation_said (about_id, side, related, person_id, person_name, at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [aboutId, side, related, personId, personName, tx.now],
  );
}

const inOrder = (one: string, other: string) => (one < other ? [one, other] : [other, one]);

/** What a person has concluded about two units last. */
export async function conclusionAbout(
  manager: EntityManager,
  one: string,
  other: string,
): Promise<Conclusion | undefined> {
  const [latest] = await rows<Conclusion>(
    manager,
    `SELECT related, reason, document_id AS "documentId", person_name AS "personName", at
     FROM relation_conclusion WHERE one_id = $1 AND other_id = $2 ORDER BY at DESC LIMIT 1`,
    inOrder(one, other),
  );
  return latest;
}

export async function keepConclusion(
  tx: Transaction,
  [one, other]: readonly [string, string],
  conclusion: Omit<Conclusion, 'at'> & { personId: string },
): Promise<string> {
  const id = newId();
  const { related, reason, documentId, personId, personName } = conclusion;
  await tx.manager.query(
    `INSERT INTO relation_conclusion
       (id, one_id, other_id, related, reason, document_id, person_id, person_name, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, ...inOrder(one, other), related, reason, documentId, personId, personName, tx.now],
  );
  return id;
}

export interface SeenAccount extends SealedNumber {
  unitId: string;
  source: string;
  asOf: Day;
}

export async function accountsOf(manager: EntityManager, unitIds: readonly string[]): Promise<SeenAccount[]> {
  const found = await rows<Omit<SeenAccount, 'shown'> & { tail: string }>(
    manager,
    `SELECT unit_id AS "unitId", account_index AS "index", account_tail AS tail, source, as_of::text AS "asOf"
     FROM unit_account WHERE unit_id = ANY($1) ORDER BY as_of DESC`,
    [unitIds],
  );
  return found.map(({ tail, ...account }) => ({ ...account, shown: masked(tail) }));
}

export async function keepAccount(
  tx: Transaction,
  account: KeptNumber & { unitId: string; source: string; asOf: Day },
): Promise<void> {
  const { unitId, index, sealed, tail, source, asOf } = account;
  await tx.manager.query(
    `INSERT INTO unit_account (unit_id, account_index, account_sealed, account_tail, source, as_of)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (unit_id, account_index) DO UPDATE SET source = excluded.source, as_of = excluded.as_of
       WHERE unit_account.as_of < excluded.as_of`,
    [unitId, index, sealed, tail, source, asOf],
  );
}
