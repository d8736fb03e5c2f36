import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadContractFacts } from '@market/contracts';
import { type Conflict, type Lookup, ReadStandings } from '@market/integrity';
import type { Claim } from '../domain/claim';
import { StandBack } from './stand-back';

/** What a claim's page shows of those whom it concerns. */
export interface Concerns {
  /** Buyer and seller of the contract. */
  parties: readonly string[];
  /** The last look-up about the applicant. */
  lookup: Lookup | undefined;
  /** What keeps the reader from deciding about it. */
  conflict: Conflict | undefined;
}

@Injectable()
export class ReadConcerns {
  constructor(
    private readonly contracts: ReadContractFacts,
    private readonly standings: ReadStandings,
    private readonly standBack: StandBack,
  ) {}

  async execute(manager: EntityManager, claim: Claim, personId: string): Promise<Concerns> {
    const holders = (await this.contracts.execute(manager, claim.contractId))?.contract.holders;
    return {
      parties: [holders?.buyer, holders?.seller].flatMap((id) => id ?? []),
      lookup: await this.standings.lastLookup(manager, claim.holders.applicant ?? ''),
      conflict: await this.standBack.conflict(manager, personId, [claim]),
    };
  }
}
