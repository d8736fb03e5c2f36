import { type EntityManager, In } from 'typeorm';
import { rows } from '@market/platform/database';
import type { Deal, Offer } from '../domain/deal';
import type { Mandate } from '../domain/mandate';
import { DealEntity } from './deal.entity';
import type { MandateEntity } from './mandate.entity';
import { OfferEntity } from './offer.entity';

export function offerOf({ total, dealId: _, madeById: __, ...entity }: OfferEntity): Offer {
  return { ...entity, total: BigInt(total) };
}

export function mandateOf({ brokerId, principalId, ...entity }: MandateEntity): Mandate {
  return { ...entity, holders: { broker: brokerId, principal: principalId } };
}

function dealOf(
  { buyerId, sellerId, brokerId, openedBy: _, ...entity }: DealEntity,
  standing: Offer | undefined,
): Deal {
  return { ...entity, holders: { buyer: buyerId, seller: sellerId, broker: brokerId }, standing };
}

export async function findDeal(manager: EntityManager, id: string): Promise<Deal | undefined> {
  const entity = await manager.findOneBy(DealEntity, { id });
  if (!entity) return undefined;
  const [standing] = await manager.find(OfferEntity, {
    where: { dealId: id },
    order: { version: 'DESC' },
    take: 1,
  });
  return dealOf(entity, standing && offerOf(standing));
}

/** Deals a unit takes part in, newest first, each with the offer on the table: two queries for a whole page. */
export async function dealsOfUnit(
  manager: EntityManager,
  unitId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; items: Deal[] }> {
  const [entities, total] = await manager.findAndCount(DealEntity, {
    where: [{ buyerId: unitId }, { sellerId: unitId }, { brokerId: unitId }],
    order: { openedAt: 'DESC', id: 'DESC' },
    take: limit,
    skip: offset,
  });
  const offers = await manager.find(OfferEntity, {
    where: { dealId: In(entities.map((entity) => entity.id)) },
    order: { version: 'ASC' },
  });
  const latest = new Map(offers.map((offer) => [offer.dealId, offerOf(offer)]));
  return { total, items: entities.map((entity) => dealOf(entity, latest.get(entity.id))) };
}

/** The next running number of a year. The row is locked until commit, so no number is given twice. */
export async function nextDealNumber(manager: EntityManager, year: number): Promise<string> {
  const [row] = await rows<{ last: number }>(
    manager,
    `INSERT INTO deal_serial (year, last) VALUES ($1, 1)
     ON CONFLICT (year) DO UPDATE SET last = deal_serial.last + 1 RETURNING last`,
    [year],
  );
  if (!row) throw new Error('The serial number was not written.');
  return `D${year}-${String(row.last).padStart(4, '0')}`;
}
