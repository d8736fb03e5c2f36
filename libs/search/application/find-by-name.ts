import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '@market/platform/call';
import { rows } from '@market/platform/database';

export const NOUNS = [
  'achievement',
  'need',
  'deal',
  'contract',
  'claim',
  'payout',
  'notice',
  'organization',
] as const;
export type Noun = (typeof NOUNS)[number];

export interface NamedThing {
  noun: Noun;
  id: string;
  /** The number people hold in their hands; of an organisation its credit code. */
  number: string | null;
  title: string;
}

const OF_EACH = 6;
const SHORTEST = 2;

/** Provincial staff who may read a claim; the same as the access rows of subsidies say. */
const OF_PROVINCE = [
  'province-reviewer',
  'publicity-officer',
  'payout-maker',
  'payout-checker',
  'supervisor',
];
const PAYERS = ['payout-maker', 'payout-checker'];

/** Each noun with what of it this unit may see: $2 the unit, $3 the person's duties. */
const SOURCES: Record<Noun, string> = {
  achievement: `SELECT id::text, number, title FROM achievement x WHERE unit_id = $2 OR registry_id = $2`,
  need: `SELECT id::text, number, title FROM need x WHERE unit_id = $2`,
  deal: `SELECT id::text, number, title FROM deal x WHERE buyer_id = $2 OR seller_id = $2 OR broker_id = $2`,
  contract: `SELECT id::text, coalesce(number, deal_number) AS number, title FROM contract x
    WHERE buyer_id = $2 OR seller_id = $2 OR broker_id = $2 OR office_id = $2`,
  claim: `SELECT id::text, number, title FROM claim x
    WHERE applicant_id = $2 OR (county_id = $2 AND 'county-reviewer' = ANY($3))
      OR (city_id = $2 AND 'city-reviewer' = ANY($3)) OR (province_id = $2 AND $3 && ${textArray(OF_PROVINCE)})`,
  payout: `SELECT id::text, number, number AS title FROM payout x
    WHERE province_id = $2 AND $3 && ${textArray(PAYERS)}`,
  notice: `SELECT id::text, number, title FROM public_notice x`,
  organization: `SELECT id::text, credit_code AS number, name AS title FROM organization x`,
};

const STATEMENT = NOUNS.map(
  (noun) => `(SELECT '${noun}' AS noun, found.* FROM (${SOURCES[noun]}) found
    WHERE number ILIKE $1 OR title ILIKE $1 ORDER BY number = $4 DESC NULLS LAST, id DESC LIMIT ${OF_EACH})`,
).join('\nUNION ALL\n');

/** One box over every number and name one's unit may see. */
@Injectable()
export class FindByName {
  constructor(private readonly dataSource: DataSource) {}

  /** At most six of each noun, an exact number first; nothing for less than two characters. */
  async execute({ unitId, duties }: PersonActor, text: string): Promise<NamedThing[]> {
    const wanted = text.trim();
    if (!unitId || [...wanted].length < SHORTEST) return [];
    const pattern = `%${wanted.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    return rows<NamedThing>(this.dataSource.manager, STATEMENT, [pattern, unitId, [...duties], wanted]);
  }
}

function textArray(words: readonly string[]): string {
  return `ARRAY[${words.map((word) => `'${word}'`).join(', ')}]`;
}
