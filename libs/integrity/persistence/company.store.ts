import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { CompanyRecord, CompanyStatus, Shareholder } from '../domain/company';
import { shownNumber } from './seals';

type Holder = Omit<Shareholder, 'identity'>;

interface Row {
  creditCode: string;
  name: string;
  representative: string;
  representativeTail: string | null;
  representativeIndex: string | null;
  status: CompanyStatus;
  address: string | null;
  phoneTail: string | null;
  phoneIndex: string | null;
  accountTail: string | null;
  accountIndex: string | null;
  holders: (Holder & { index: string | null; tail: string | null })[];
  asOf: Day;
  validUntil: Day;
  source: string;
  documentId: string;
}

/** Of each company the record of the newest imported file that names it, while that file is valid. */
export async function companyRecords(
  reader: EntityManager,
  creditCodes: readonly string[],
  today: Day,
): Promise<Map<string, CompanyRecord>> {
  if (creditCodes.length === 0) return new Map();
  const found = await rows<Row>(
    reader,
    `SELECT DISTINCT ON (r.credit_code) r.credit_code AS "creditCode", r.name, r.representative,
         r.representative_tail AS "representativeTail", r.representative_index AS "representativeIndex", r.status,
         r.address, r.phone_tail AS "phoneTail", r.phone_index AS "phoneIndex",
         r.account_tail AS "accountTail", r.account_index AS "accountIndex", (SELECT coalesce(jsonb_agg(jsonb_build_object('name', h.name, 'creditCode', h.credit_code, 'share', h.share,
         'index', h.identity_index, 'tail', h.identity_tail) ORDER BY h.position), '[]')
        FROM company_holder h WHERE h.record_id = r.id) AS holders,
         s.as_of::text AS "asOf", s.valid_until::text AS "validUntil", s.source, s.document_id AS "documentId"
       FROM company_record r JOIN register_snapshot s ON s.id = r.snapshot_id
       WHERE r.credit_code = ANY($1) AND s.as_of <= $2
       ORDER BY r.credit_code, s.as_of DESC, s.at DESC`,
    [[...new Set(creditCodes)], today],
  );
  // An old file does not come back into force when a newer one has run out.
  const valid = found.filter(({ validUntil }) => today <= validUntil);
  return new Map(valid.map((row) => [row.creditCode, recordOf(row)]));
}

function recordOf(row: Row): CompanyRecord {
  const { creditCode, name, status, address, asOf, validUntil, source, documentId } = row;
  return {
    ...{ creditCode, name, status, address, asOf, validUntil, source, documentId },
    legalRepresentative: row.representative,
    legalRepresentativeIdentity: shownNumber(row.representativeIndex, row.representativeTail),
    phone: shownNumber(row.phoneIndex, row.phoneTail),
    account: shownNumber(row.accountIndex, row.accountTail),
    shareholders: row.holders.map(({ index, tail, ...holder }) => ({
      ...holder,
      identity: shownNumber(index, tail),
    })),
  };
}
