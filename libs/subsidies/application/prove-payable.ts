import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KINDS, StandingOf } from '@market/integrity';
import { ReadUnits } from '@market/organizations';
import type { Claim } from '../domain/claim';
import { claimRefusals } from '../domain/refusals';
import { CLAIM_KINDS, standingFacts } from '../domain/standing-facts';
import { StandBack } from './stand-back';

/**
 * Before money leaves: whoever is barred by now, or of whom nothing valid is known, is not paid, and nobody pays where
 * he has an interest.
 */
@Injectable()
export class ProvePayable {
  constructor(
    private readonly standing: StandingOf,
    private readonly units: ReadUnits,
    private readonly standBack: StandBack,
  ) {}

  /** @throws claimRefusals.standingBars naming the first claim that cannot be paid; integrityRefusals.standBack */
  async execute(manager: EntityManager, personId: string, claims: readonly Claim[]): Promise<void> {
    await this.standBack.prove(manager, personId, claims);
    const applicants = claims.map(({ holders }) => holders.applicant ?? '');
    const standings = await this.standing.execute(manager, applicants);
    for (const { number, holders } of claims) {
      const standing = standings.get(holders.applicant ?? '') ?? [];
      const answered = Object.values(standingFacts(standing)).every(({ value }) => value !== null);
      const bar = standing.find(({ kind, found }) => CLAIM_KINDS.includes(kind) && found === 'yes');
      if (answered && !bar) continue;
      const unit = (await this.units.byIds(manager, applicants)).get(holders.applicant ?? '')?.name ?? '';
      const words = bar
        ? { what: `有“${KINDS[bar.kind].zh}”记录`, whatEn: KINDS[bar.kind].en.toLowerCase() }
        : { what: '的信用查询已过期', whatEn: 'its look-up has expired' };
      throw claimRefusals.standingBars({ number, unit, ...words });
    }
  }
}
