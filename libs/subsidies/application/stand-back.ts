import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadContractFacts } from '@market/contracts';
import { type Conflict, ConflictsOf, standBack } from '@market/integrity';
import type { Claim } from '../domain/claim';

/** Nobody decides about money for a deal in which he has an interest, on whichever side. */
@Injectable()
export class StandBack {
  constructor(
    private readonly contracts: ReadContractFacts,
    private readonly conflicts: ConflictsOf,
  ) {}

  /** What keeps a person from deciding about a claim. */
  async conflict(
    manager: EntityManager,
    personId: string,
    claims: readonly Claim[],
  ): Promise<Conflict | undefined> {
    const contractIds = claims.map(({ contractId }) => contractId);
    const parties = await this.contracts.partiesOf(manager, contractIds);
    return (await this.conflicts.execute(manager, personId, parties))[0];
  }

  /** @throws integrityRefusals.standBack */
  async prove(manager: EntityManager, personId: string, claims: readonly Claim[]): Promise<void> {
    const conflict = await this.conflict(manager, personId, claims);
    if (conflict) throw standBack(conflict);
  }
}
