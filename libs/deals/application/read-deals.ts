import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ReadUnits, type Unit } from '@market/organizations';
import type { Holders } from '@market/platform/access';
import type { PersonActor } from '@market/platform/call';
import { isId } from '@market/platform/clock';
import { type HistoryRow, historyOf } from '@market/platform/states';
import type { Deal, Offer } from '../domain/deal';
import type { Mandate } from '../domain/mandate';
import { dealsOfUnit, findDeal, mandateOf, offerOf } from '../persistence/deal.store';
import { MandateEntity } from '../persistence/mandate.entity';
import { OfferEntity } from '../persistence/offer.entity';

export const PAGE_SIZE = 50;

/** A deal with everything its parties may read. */
export interface DealRoom {
  deal: Deal;
  offers: Offer[];
  mandates: Mandate[];
  history: HistoryRow[];
  units: ReadonlyMap<string, Unit>;
}

@Injectable()
export class ReadDeals {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: ReadUnits,
  ) {}

  async ofUnit(
    actor: PersonActor,
    page: number,
  ): Promise<{ total: number; items: Deal[]; units: ReadonlyMap<string, Unit> }> {
    const { manager } = this.dataSource;
    if (!actor.unitId) return { total: 0, items: [], units: new Map() };
    const found = await dealsOfUnit(manager, actor.unitId, {
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    });
    return { ...found, units: await this.units.byIds(manager, found.items.flatMap(partiesOf)) };
  }

  async room(id: string): Promise<DealRoom | undefined> {
    const { manager } = this.dataSource;
    const deal = await findDeal(manager, id);
    if (!deal) return undefined;
    const [offers, mandates, history] = await Promise.all([
      manager.find(OfferEntity, { where: { dealId: id }, order: { version: 'ASC' } }),
      manager.find(MandateEntity, { where: { dealId: id }, order: { proposedAt: 'ASC' } }),
      historyOf(manager, 'deal', id),
    ]);
    const ids = [...partiesOf(deal), ...mandates.map((mandate) => mandate.brokerId)];
    return {
      deal,
      offers: offers.map(offerOf),
      mandates: mandates.map(mandateOf),
      history,
      units: await this.units.byIds(manager, ids),
    };
  }

  /** Firms one can ask to be broker. */
  async brokers(): Promise<Unit[]> {
    return this.units.ofKind(this.dataSource.manager, 'broker-firm');
  }
}

export function partiesOf({ holders }: Deal): string[] {
  return Object.values(holders).flatMap((unitId) => unitId ?? []);
}

/** Who stands to a deal as what; a firm that was asked reads it too, to know what it is asked for. */
export async function holdersOfDeal(manager: EntityManager, id: string): Promise<Holders | undefined> {
  const deal = isId(id) ? await findDeal(manager, id) : undefined;
  if (!deal) return undefined;
  const asked = await manager.findOneBy(MandateEntity, { dealId: id, state: 'proposed' });
  return { ...deal.holders, asked: asked?.brokerId };
}

export async function holdersOfMandate(manager: EntityManager, id: string): Promise<Holders | undefined> {
  const mandate = isId(id) ? await manager.findOneBy(MandateEntity, { id }) : null;
  return mandate ? mandateOf(mandate).holders : undefined;
}
