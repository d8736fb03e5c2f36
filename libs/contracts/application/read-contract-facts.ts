import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadUnits } from '@market/organizations';
import { historyOf } from '@market/platform/states';
import type { Contract } from '../domain/contract';
import { findContract } from '../persistence/contract.store';

/** What a notice about a contract is made of. */
export interface ContractFacts {
  contract: Contract;
  buyerName: string;
  sellerName: string;
  lastReason: string | null;
}

@Injectable()
export class ReadContractFacts {
  constructor(private readonly units: ReadUnits) {}

  async execute(manager: EntityManager, id: string): Promise<ContractFacts | undefined> {
    const contract = await findContract(manager, id);
    if (!contract) return undefined;
    const { buyer, seller } = contract.holders;
    const units = await this.units.byIds(manager, [buyer ?? '', seller ?? '']);
    const history = await historyOf(manager, 'contract', id);
    return {
      contract,
      buyerName: units.get(buyer ?? '')?.name ?? '',
      sellerName: units.get(seller ?? '')?.name ?? '',
      lastReason: history.findLast((event) => event.reason !== null)?.reason ?? null,
    };
  }
}
