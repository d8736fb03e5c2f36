import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, type Day, dayOf } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import { lastDay, type Period, periodOf } from '../domain/period';
import { chosenRegion, type Named } from '../domain/regions';
import { REGISTERED_CONTRACTS, registeredParameters, SUMS, type SumsRow } from './registered-contracts';

export const PAGE_SIZE = 50;

export interface ListRequest {
  year?: number;
  month?: number;
  type?: string;
  region?: string;
  field?: string;
  /** The last day listed, for the same days of another year. */
  until?: string;
  page?: number;
}

/** What everybody may know of a contract: no party, no title, no text. Amounts in fen, as text. */
export interface ListedContract {
  number: string;
  type: string;
  region: string;
  field: string;
  amount: string;
  technologyAmount: string | null;
  registeredOn: Day;
}

export interface ContractList extends SumsRow {
  year: number;
  region: Named | null;
  period: Period;
  page: number;
  items: ListedContract[];
  asOf: Date;
}

/** The contracts behind a figure, newest first, with their sums. */
@Injectable()
export class ListContracts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws statisticsRefusals for a year, region or day there is not */
  async execute({ page = 1, ...request }: ListRequest): Promise<ContractList> {
    const asOf = this.clock.now();
    const today = dayOf(asOf);
    const year = request.year ?? Number(today.slice(0, 4));
    const region = chosenRegion(request.region);
    const wholeYear = periodOf(year, today);
    const period = { ...wholeYear, to: lastDay(request.until, wholeYear) };
    const [found] = await rows<SumsRow & { items: ListedContract[] }>(
      this.dataSource.manager,
      // Sums and rows in one statement: a registration between two would make them differ.
      `WITH found AS (
         SELECT * FROM (${REGISTERED_CONTRACTS}) registered
         WHERE ($5::int IS NULL OR month = $5) AND ($6::text IS NULL OR type = $6)
           AND ($7::text IS NULL OR region = $7) AND ($8::text IS NULL OR field = $8)
       ), page AS (
         SELECT number, type, region, field, amount::text, technology_amount::text AS "technologyAmount",
           to_char(registered_on, 'YYYY-MM-DD') AS "registeredOn"
         FROM found ORDER BY registered_on DESC, number DESC LIMIT ${PAGE_SIZE} OFFSET $9
       )
       SELECT ${SUMS}, (SELECT coalesce(json_agg(page), '[]') FROM page) AS items FROM found`,
      [
        ...registeredParameters(period),
        request.month ?? null,
        request.type ?? null,
        region?.code ?? null,
        request.field ?? null,
        (page - 1) * PAGE_SIZE,
      ],
    );
    if (!found) throw new Error('Listing gave no row.');
    return { year, region, period, page, asOf, ...found };
  }
}
