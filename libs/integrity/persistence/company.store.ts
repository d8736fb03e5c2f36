import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import type { Keyring } from '@market/platform/crypto';
import { rows } from '@market/platform/database';
import type { CompanyRecord, CompanyStatus } from '../domain/company';
import { shownNumber } from './seals';

interface Row {
  id: string;
  creditCode: string;
  name: string;
  representative: string;
  representativeSealed: string | null;
  representativeIndex: string | null;
  status: CompanyStatus;
  address: string | null;
  phoneSealed: string | null;
  phoneIndex: string | null;
  accountSealed: string | null;
  accountIndex: string | null;
  shareholders: {
    name: string;
    creditCode: string | null;
    share: number;
    sealed: string | null;
    index: string | null;
  }[];
  asOf: Day;
  validUntil: Day;
  source: string;
  documentId: string;
}

/** Of each company the record of the newest imported file that names it, while that file is valid. */
export async function companyRecords(
  reader: EntityManager,
  keys: Keyring,
  creditCodes: readonly string[],
  today: Day,
): Promise<Map<string, CompanyRecord>> {
  if (creditCodes.length === 0) return new Map();
  const found = await rows<Row>(
    reader,
    `SELECT DISTINCT ON (r.credit_code) r.id, r.credit_code AS "creditCode", r.name, r.representative,
         r.representative_sealed AS "representativeSealed", r.representative_index AS "representativeIndex", r.status,
         r.address, r.phone_sealed AS "phoneSealed", r.phone_index AS "phoneIndex",
         r.account_sealed AS "accountSealed", r.account_index AS "accountIndex", r.shareholders,
         s.as_of::text AS "asOf", s.valid_until::text AS "validUntil", s.source, s.document_id AS "documentId"
       FROM company_record r JOIN register_snapshot s ON s.id = r.snapshot_id
       WHERE r.credit_code = ANY($1) AND s.as_of <= $2
       ORDER BY r.credit_code, s.as_of DESC, s.at DESC`,
    [[...new Set(creditCodes)], today],
  );
  // An old file does not come back into force when a newer one has run out.
  const valid = found.filter(({ validUntil }) => today <= validUntil);
  return new Map(valid.map((row) => [row.creditCode, recordOf(keys, row)]));
}

function recordOf(keys: Keyring, row: Row): CompanyRecord {
  const { id, creditCode, name, status, address, asOf, validUntil, source, documentId } = row;
  const open = (kind: 'phone' | 'account' | 'identity', sealed: string | null, index: string | null) =>
    shownNumber(keys, kind, { sealed, index }, contextOf(id));
  return {
    ...{ creditCode, name, status, address, asOf, validUntil, source, documentId },
    legalRepresentative: row.representative,
    legalRepresentativeIdentity: open('identity', row.representativeSealed, row.representativeIndex),
    phone: open('phone', row.phoneSealed, row.phoneIndex),
    account: open('account', row.accountSealed, row.accountIndex),
    shareholders: row.shareholders.map(({ sealed, index, ...holder }) => ({
      ...holder,
      identity: open('identity', sealed, index),
    })),
  };
}

/** Numbers are sealed for the row they stand in. */
export function contextOf(recordId: string): string {
  return `company_record.${recordId}`;
}
