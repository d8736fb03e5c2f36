import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { plusDays, startOfDay } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { Period } from '../domain/period';
import { cities, type Named } from '../domain/regions';
import { REGION_OF_BUYER } from './registered-contracts';

/** How often each step towards a registered contract was made. */
export interface Steps {
  /** Null where a city is chosen: an offer has no buyer yet. */
  listed: number | null;
  enquired: number | null;
  agreed: number | null;
  signed: number | null;
}

/** Steps by the day they were made, out of the history of moves: the records themselves keep their last day only. */
@Injectable()
export class CountSteps {
  constructor(private readonly dataSource: DataSource) {}

  async execute({ from, to }: Period, region: Named | null): Promise<Steps> {
    const [steps] = await rows<Steps>(
      this.dataSource.manager,
      `SELECT
         CASE WHEN $4::text IS NULL THEN ${moved('achievement', ['list'])} END AS listed,
         ${moved('deal', ['enquire'], OF_REGION.deal)} AS enquired,
         ${moved('deal', ['accept-as-buyer', 'accept-as-seller'], OF_REGION.deal)} AS agreed,
         ${moved('contract', ['sign-as-buyer'], OF_REGION.contract)} AS signed`,
      [cities().map(({ code }) => code), startOfDay(from), startOfDay(plusDays(to, 1)), region?.code ?? null],
    );
    if (!steps) throw new Error('Counting gave no row.');
    return steps;
  }
}

const OF_REGION = { deal: ofRegion('deal'), contract: ofRegion('contract') };

function ofRegion(noun: 'deal' | 'contract'): string {
  return `AND ($4::text IS NULL OR EXISTS (
    SELECT 1 FROM ${noun} x JOIN organization b ON b.id = x.buyer_id
    WHERE x.id = h.object_id AND ${REGION_OF_BUYER} = $4))`;
}

/** Objects, not moves: what is listed again within the year counts once. */
function moved(noun: string, actions: readonly string[], condition = ''): string {
  const names = actions.map((action) => `'${action}'`).join(', ');
  return `(SELECT count(DISTINCT h.object_id)::int FROM state_history h
    WHERE h.noun = '${noun}' AND h.action IN (${names}) AND h.at >= $2 AND h.at < $3 ${condition})`;
}
