import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, dayOf, plusDays } from '@market/platform/clock';
import { rows } from '@market/platform/database';

export interface MarketCounts {
  listed: number;
  confirmedRecently: number;
  registeredThisYear: number;
  units: number;
  openNeeds: number;
  newNeeds: number;
}

export const RECENTLY_DAYS = 30;

@Injectable()
export class CountMarket {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<MarketCounts> {
    const today = dayOf(this.clock.now());
    const [counts] = await rows<MarketCounts>(
      this.dataSource.manager,
      `SELECT
         count(*) FILTER (WHERE state = 'listed')::int AS listed,
         count(*) FILTER (WHERE state = 'listed' AND last_confirmed_on >= $1)::int AS "confirmedRecently",
         count(*) FILTER (WHERE registered_on >= $2)::int AS "registeredThisYear",
         (SELECT count(*)::int FROM organization) AS units,
         (SELECT count(*)::int FROM need WHERE state = 'open') AS "openNeeds",
         (SELECT count(*)::int FROM need WHERE state = 'open' AND published_on >= $1) AS "newNeeds"
       FROM achievement`,
      [plusDays(today, -RECENTLY_DAYS), `${today.slice(0, 4)}-01-01`],
    );
    if (!counts) throw new Error('Counting gave no row.');
    return counts;
  }
}
