import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, type Day, dayOf } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import { type Period, periodOf } from '../domain/period';

export const SUBSIDIES_A_PAGE = 50;

/** What a public notice said of it, and the day it was paid. Amounts in fen, as text. */
export interface PaidSubsidy {
  number: string;
  unit: string;
  unitEn: string | null;
  project: string;
  role: string;
  amount: string;
  paidOn: Day;
  notice: string;
}

export interface SubsidySums {
  count: number;
  amount: string;
}

export interface SubsidyList extends SubsidySums {
  year: number;
  period: Period;
  page: number;
  byRole: (SubsidySums & { role: string })[];
  items: PaidSubsidy[];
  asOf: Date;
}

/** Subsidies by the day they were paid, newest first, with their sums. */
@Injectable()
export class ListSubsidies {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws statisticsRefusals for a year there is not */
  async execute(request: { year: number | undefined; page: number }): Promise<SubsidyList> {
    const asOf = this.clock.now();
    const today = dayOf(asOf);
    const year = request.year ?? Number(today.slice(0, 4));
    const period = periodOf(year, today);
    const [found] = await rows<SubsidySums & Pick<SubsidyList, 'byRole' | 'items'>>(
      this.dataSource.manager,
      // Sums and rows in one statement: a payment between two would make them differ.
      `WITH found AS (SELECT * FROM claim WHERE paid_on BETWEEN $1 AND $2),
       roles AS (SELECT role, count(*)::int AS count, sum(amount)::text AS amount FROM found GROUP BY role),
       page AS (
         SELECT f.number, unit.name AS unit, unit.name_en AS "unitEn", f.title AS project, f.role,
           f.amount::text AS amount, f.paid_on::text AS "paidOn", notice.number AS notice
         FROM found f JOIN organization unit ON unit.id = f.applicant_id
           JOIN public_notice notice ON notice.id = f.notice_id
         ORDER BY f.paid_on DESC, f.number DESC LIMIT ${SUBSIDIES_A_PAGE} OFFSET $3)
       SELECT count(*)::int AS count, coalesce(sum(amount), 0)::text AS amount,
         (SELECT coalesce(json_agg(roles), '[]') FROM roles) AS "byRole",
         (SELECT coalesce(json_agg(page), '[]') FROM page) AS items
       FROM found`,
      [period.from, period.to, (request.page - 1) * SUBSIDIES_A_PAGE],
    );
    if (!found) throw new Error('Listing gave no row.');
    return { year, period, page: request.page, asOf, ...found };
  }
}
