import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadUnits } from '@market/organizations';
import { historyOf } from '@market/platform/states';
import type { Offer } from '../domain/deal';
import { findDeal } from '../persistence/deal.store';
import { MandateEntity } from '../persistence/mandate.entity';

export interface Party {
  unitId: string;
  name: string;
  nameEn: string;
}

/** What a notice about a deal is made of. */
export interface DealFacts {
  id: string;
  number: string;
  title: string;
  message: string;
  buyer: Party;
  seller: Party;
  /** The firm last asked, whether it has accepted or not. */
  broker: Party | undefined;
  mandate: { id: string; principal: 'buyer' | 'seller'; rate: string } | undefined;
  standing: Offer | undefined;
  lastReason: string | null;
}

@Injectable()
export class ReadDealFacts {
  constructor(private readonly units: ReadUnits) {}

  async execute(manager: EntityManager, id: string): Promise<DealFacts | undefined> {
    const deal = await findDeal(manager, id);
    if (!deal) return undefined;
    const [mandate] = await manager.find(MandateEntity, {
      where: { dealId: id },
      order: { proposedAt: 'DESC' },
      take: 1,
    });
    const { buyer = '', seller = '' } = deal.holders;
    const ids = [buyer ?? '', seller ?? '', ...(mandate ? [mandate.brokerId] : [])];
    const units = await this.units.byIds(manager, ids);
    const party = (unitId: string): Party => {
      const unit = units.get(unitId);
      return { unitId, name: unit?.name ?? '', nameEn: unit?.nameEn ?? unit?.name ?? '' };
    };
    const history = await historyOf(manager, 'deal', id);
    return {
      id,
      number: deal.number,
      title: deal.title,
      message: deal.message,
      buyer: party(buyer ?? ''),
      seller: party(seller ?? ''),
      broker: mandate && party(mandate.brokerId),
      mandate: mandate && { id: mandate.id, principal: mandate.principal, rate: mandate.rate },
      standing: deal.standing,
      lastReason: history.findLast((event) => event.reason !== null)?.reason ?? null,
    };
  }
}
