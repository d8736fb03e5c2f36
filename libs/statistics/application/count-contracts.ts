import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, type Day, dayOf } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { Fen } from '@market/platform/money';
import { isKnown, monthsOf, type Period, periodOf, yearBefore } from '../domain/period';
import { chosenRegion, type Named } from '../domain/regions';
import { CountSteps, type Steps } from './count-steps';
import { REGISTERED_CONTRACTS, registeredParameters, SUMS, type SumsRow } from './registered-contracts';

/** Null is what the records cannot say; zero is what they say. */
export interface Sums {
  contracts: number | null;
  amount: Fen | null;
  technologyAmount: Fen | null;
}

export interface MonthSums extends Sums, Period {
  month: number;
  lastYear: Sums;
}

export interface ContractCounts {
  year: number;
  region: Named | null;
  period: Period;
  lastPeriod: Period;
  totals: Sums;
  lastTotals: Sums;
  months: MonthSums[];
  byType: SumsOf;
  byField: SumsOf;
  /** Of all regions, also when one is chosen. */
  byRegion: SumsOf;
  steps: Steps;
  /** The year of the first registration, or this year. */
  firstYear: number;
  thisYear: number;
  asOf: Date;
}

/** Sums of a kind of contracts by its code. */
export type SumsOf = (code: string) => Sums;

interface Row extends SumsRow {
  year: number;
  /** Null in the rows by region. */
  chosen: boolean | null;
  inPeriod: boolean | null;
  month: number | null;
  type: string | null;
  field: string | null;
  region: string | null;
}

const UNKNOWN_SUMS: Sums = { contracts: null, amount: null, technologyAmount: null };
const NO_CONTRACTS: Sums = { contracts: 0, amount: 0n, technologyAmount: 0n };

/** Registered contracts of a year and the year before, by the day of registration. */
@Injectable()
export class CountContracts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly countSteps: CountSteps,
  ) {}

  /** @throws statisticsRefusals for a year or region there is not */
  async execute(request: { year?: number; region?: string }): Promise<ContractCounts> {
    const asOf = this.clock.now();
    const today = dayOf(asOf);
    const thisYear = Number(today.slice(0, 4));
    const year = request.year ?? thisYear;
    const region = chosenRegion(request.region);
    const period = periodOf(year, today);
    const lastPeriod = yearBefore(period);
    const [found, since, steps] = await Promise.all([
      this.sums(period, region),
      this.firstRegistration(),
      this.countSteps.execute(period, region),
    ]);
    const begin = since ?? today;
    const sums = (of: Period, isRow: (row: Row) => boolean): Sums =>
      isKnown(of, begin, today) ? sumsOf(found.find(isRow)) : UNKNOWN_SUMS;
    const total = (of: Period, inYear: number) =>
      sums(of, (row) => row.year === inYear && row.chosen === true && row.inPeriod === true);
    const monthOf = (of: Period & { month: number }, inYear: number) =>
      sums(of, (row) => row.year === inYear && row.chosen === true && row.month === of.month);
    const lastMonths = monthsOf(year - 1);
    const totals = total(period, year);
    return {
      ...{ year, region, period, lastPeriod, totals },
      lastTotals: total(lastPeriod, year - 1),
      months: monthsOf(year).map((month, index) => ({
        ...month,
        ...monthOf(month, year),
        lastYear: monthOf(lastMonths[index] ?? month, year - 1),
      })),
      byType: (code) => sums(period, (row) => row.year === year && row.chosen === true && row.type === code),
      byField: (code) =>
        sums(period, (row) => row.year === year && row.chosen === true && row.field === code),
      byRegion: (code) => sums(period, (row) => row.year === year && row.region === code),
      // No step counted in a year before the first registration is no proof that nothing was done.
      steps: totals.contracts === null ? zerosUnknown(steps) : steps,
      ...{ firstYear: Number(begin.slice(0, 4)), thisYear, asOf },
    };
  }

  /** One pass over two years; each set of GROUPING SETS is one table of the page. */
  private sums(period: Period, region: Named | null): Promise<Row[]> {
    const both = { from: `${Number(period.from.slice(0, 4)) - 1}-01-01`, to: period.to };
    return rows<Row>(
      this.dataSource.manager,
      `WITH counted AS (
         SELECT *, to_char(registered_on, 'MM-DD') <= $5 AS in_period, ($6::text IS NULL OR region = $6) AS chosen
         FROM (${REGISTERED_CONTRACTS}) registered
       )
       SELECT year, chosen, in_period AS "inPeriod", month, type, field, region, ${SUMS}
       FROM counted
       GROUP BY GROUPING SETS ((year, chosen, in_period), (year, chosen, month), (year, chosen, type),
         (year, chosen, field), (year, region))`,
      [...registeredParameters(both), period.to.slice(5), region?.code ?? null],
    );
  }

  private async firstRegistration(): Promise<Day | null> {
    const [row] = await rows<{ since: Day | null }>(
      this.dataSource.manager,
      `SELECT to_char(min(registered_on), 'YYYY-MM-DD') AS since FROM contract WHERE state = 'registered'`,
    );
    return row?.since ?? null;
  }
}

function sumsOf(row: SumsRow | undefined): Sums {
  if (!row) return NO_CONTRACTS;
  const { contracts, amount, technologyAmount } = row;
  return {
    contracts,
    amount: BigInt(amount),
    technologyAmount: technologyAmount === null ? null : BigInt(technologyAmount),
  };
}

function zerosUnknown({ listed, enquired, agreed, signed }: Steps): Steps {
  return {
    listed: listed || null,
    enquired: enquired || null,
    agreed: agreed || null,
    signed: signed || null,
  };
}
