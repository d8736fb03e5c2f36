import type { EntityManager } from 'typeorm';
import { type Day, newId } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { Transaction } from '@market/platform/transactions';

export interface Declaration {
  side: 'buyer' | 'seller';
  related: boolean;
  personName: string;
  at: Date;
}

export interface Lookup {
  dishonest: boolean;
  breach: boolean;
  source: string;
  lookedUpOn: Day;
  documentId: string;
  personName: string;
}

/** The last word of each side. */
export async function declarationsOf(manager: EntityManager, contractId: string): Promise<Declaration[]> {
  return rows<Declaration>(
    manager,
    `SELECT DISTINCT ON (side) side, related, person_name AS "personName", at
     FROM relation_declaration WHERE contract_id = $1 ORDER BY side, at DESC`,
    [contractId],
  );
}

/** Keeps what a side declares: its last word counts, the earlier ones stay on record. */
export async function keepDeclaration(
  tx: Transaction,
  contractId: string,
  { side, related, personId, personName }: Omit<Declaration, 'at'> & { personId: string },
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO relation_declaration (contract_id, side, related, person_id, person_name, at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [contractId, side, related, personId, personName, tx.now],
  );
}

export async function latestLookup(
  manager: EntityManager,
  organizationId: string,
): Promise<Lookup | undefined> {
  const [latest] = await rows<Lookup>(
    manager,
    `SELECT dishonest, breach, source, looked_up_on::text AS "lookedUpOn", document_id AS "documentId",
       person_name AS "personName"
     FROM integrity_lookup WHERE organization_id = $1 ORDER BY looked_up_on DESC, at DESC LIMIT 1`,
    [organizationId],
  );
  return latest;
}

export async function keepLookup(
  tx: Transaction,
  organizationId: string,
  lookup: Lookup & { personId: string },
): Promise<void> {
  const { dishonest, breach, source, lookedUpOn, documentId, personId, personName } = lookup;
  await tx.manager.query(
    `INSERT INTO integrity_lookup
       (id, organization_id, dishonest, breach, source, looked_up_on, document_id, person_id, person_name, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      newId(),
      organizationId,
      dishonest,
      breach,
      source,
      lookedUpOn,
      documentId,
      personId,
      personName,
      tx.now,
    ],
  );
}
