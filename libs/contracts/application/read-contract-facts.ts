import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { ReadUnits } from '@market/organizations';
import { historyOf } from '@market/platform/states';
import type { Contract } from '../domain/contract';
import { ContractEntity } from '../persistence/contract.entity';
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

  /** The units that are buyer, seller or broker of these contracts. */
  async partiesOf(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
    const found = await manager.find(ContractEntity, {
      select: { id: true, buyerId: true, sellerId: true, brokerId: true },
      where: { id: In([...new Set(ids)]) },
    });
    const parties = found.flatMap(({ buyerId, sellerId, brokerId }) => [buyerId, sellerId, brokerId ?? []]);
    return [...new Set(parties.flat())];
  }
}
