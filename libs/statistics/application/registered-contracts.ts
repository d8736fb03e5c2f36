import { technologyFields } from '@market/classification';
import type { Period } from '../domain/period';
import { cities, OUTSIDE, PROVINCE_PREFIX, UNKNOWN } from '../domain/regions';

/** The row of figures by region a buyer `b` stands in; $1 are the cities. */
export const REGION_OF_BUYER = `
  CASE WHEN b.division_code NOT LIKE '${PROVINCE_PREFIX}%' THEN '${OUTSIDE}'
    WHEN left(b.division_code, 4) || '00' = ANY ($1::text[]) THEN left(b.division_code, 4) || '00'
    ELSE '${UNKNOWN}' END`;

/**
 * The one place that says what is counted: figures and lists are made of these rows, so that they cannot differ.
 * Its parameters are $1 to $4, see `registeredParameters`.
 */
export const REGISTERED_CONTRACTS = `
  SELECT c.number, c.registered_on, c.type, c.amount, c.technology_amount,
    extract(year FROM c.registered_on)::int AS year,
    extract(month FROM c.registered_on)::int AS month,
    ${REGION_OF_BUYER} AS region,
    CASE WHEN a.field_code = ANY ($2::text[]) THEN a.field_code ELSE '${UNKNOWN}' END AS field
  FROM contract c
    JOIN organization b ON b.id = c.buyer_id
    JOIN deal d ON d.id = c.deal_id
    JOIN achievement a ON a.id = d.achievement_id
  WHERE c.state = 'registered' AND c.registered_on BETWEEN $3 AND $4`;

/** A technology amount nobody has stated leaves the sum unknown. */
export const SUMS = `
  count(*)::int AS contracts,
  coalesce(sum(amount), 0)::text AS amount,
  CASE WHEN count(*) = count(technology_amount) THEN coalesce(sum(technology_amount), 0)::text END AS "technologyAmount"`;

/** What SUMS gives; amounts in fen, as the driver's text. */
export interface SumsRow {
  contracts: number;
  amount: string;
  technologyAmount: string | null;
}

export function registeredParameters({ from, to }: Period): unknown[] {
  return [cities().map(({ code }) => code), technologyFields.map(({ code }) => code), from, to];
}
