import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, dayOf, plusDays } from '@market/platform/clock';
import { rows } from '@market/platform/database';

export interface MarketCounts {
  listed: number;
  confirmedRecently: number;
  registeredThisYear: number;
  contractsThisYear: number;
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
      // Each figure by its own index: one pass over the whole table would grow with the years.
      `SELECT
         (SELECT count(*)::int FROM achievement WHERE state = 'listed') AS listed,
         (SELECT count(*)::int FROM achievement WHERE state = 'listed' AND last_confirmed_on >= $1) AS "confirmedRecently",
         (SELECT count(*)::int FROM achievement WHERE registered_on >= $2) AS "registeredThisYear",
         (SELECT count(*)::int FROM contract WHERE state = 'registered' AND registered_on >= $2) AS "contractsThisYear",
         (SELECT count(*)::int FROM organization) AS units,
         (SELECT count(*)::int FROM need WHERE state = 'open') AS "openNeeds",
         (SELECT count(*)::int FROM need WHERE state = 'open' AND published_on >= $1) AS "newNeeds"`,
      [plusDays(today, -RECENTLY_DAYS), `${today.slice(0, 4)}-01-01`],
    );
    if (!counts) throw new Error('Counting gave no row.');
    return counts;
  }
}
