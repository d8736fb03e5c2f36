import { Injectable } from '@nestjs/common';
import { ReadUnits } from '@market/organizations';
import type { Call } from '@market/platform/call';
import { dayOf } from '@market/platform/clock';
import { moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { type Deal, type OfferTerms, type Side, sideOf } from '../domain/deal';
import { type Action, dealStates } from '../domain/deal-states';
import { dealRefusals } from '../domain/refusals';
import { DealEntity } from '../persistence/deal.entity';
import { findDeal } from '../persistence/deal.store';
import { OfferEntity } from '../persistence/offer.entity';
import { putOnDesk } from './put-on-desk';

export interface MovedDeal {
  id: string;
  state: string;
}

/** Every move of a deal: answer, decline, break off, offer, accept. */
@Injectable()
export class MoveDeal {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: ReadUnits,
  ) {}

  /** Answers, declines or breaks off. @throws stateRefusals */
  execute(
    call: Call,
    id: string,
    action: 'answer' | 'decline' | 'break-off',
    reason?: string,
  ): Promise<MovedDeal> {
    return this.transactions.run(call, async (tx) => this.move(tx, await loaded(tx, id), action, { reason }));
  }

  /** Lays the next version on the table, for the side the actor's unit is. @throws dealRefusals, stateRefusals */
  offer(call: Call, id: string, terms: OfferTerms): Promise<MovedDeal & { version: number }> {
    return this.transactions.run(call, async (tx) => {
      const deal = await loaded(tx, id);
      const { side, person } = partyIn(call, deal);
      if (terms.total <= 0n) throw dealRefusals.totalZero();
      if (terms.validUntil <= dayOf(tx.now)) throw dealRefusals.validityPast();
      const version = (deal.standing?.version ?? 0) + 1;
      const { total, ...rest } = terms;
      const madeBy = { madeById: person.personId, madeBy: person.name, madeAt: tx.now };
      await tx.manager.insert(OfferEntity, {
        dealId: id,
        version,
        side,
        total: String(total),
        ...rest,
        ...madeBy,
      });
      const standing = { ...terms, version, side, madeBy: person.name, madeAt: tx.now };
      const action: Action = side === 'buyer' ? 'offer-as-buyer' : 'offer-as-seller';
      const moved = await this.move(tx, { ...deal, standing }, action, {
        detail: { version, total: String(total) },
      });
      return { ...moved, version };
    });
  }

  /** Accepts exactly the version that was seen. @throws dealRefusals: offerChanged, offerLapsed, nothingOffered */
  accept(call: Call, id: string, version: number): Promise<MovedDeal> {
    return this.transactions.run(call, async (tx) => {
      const deal = await loaded(tx, id);
      const { side } = partyIn(call, deal);
      const { standing } = deal;
      if (standing && standing.version !== version) {
        throw dealRefusals.offerChanged({ seen: version, now: standing.version });
      }
      if (standing && standing.validUntil < dayOf(tx.now)) {
        throw dealRefusals.offerLapsed({ version, day: standing.validUntil });
      }
      const action: Action = side === 'buyer' ? 'accept-as-buyer' : 'accept-as-seller';
      const total = standing ? String(standing.total) : null;
      return this.move(tx, deal, action, { set: { agreedVersion: version }, detail: { version, total } });
    });
  }

  private async move(
    tx: Transaction,
    deal: Deal,
    action: Action,
    request: {
      reason?: string | undefined;
      set?: Record<string, unknown>;
      detail?: Record<string, string | number | null>;
    },
  ): Promise<MovedDeal> {
    const state = await moveState(tx, dealStates, action, { subject: deal, entity: DealEntity, ...request });
    await putOnDesk(tx, { ...deal, state }, this.units);
    return { id: deal.id, state };
  }
}

async function loaded(tx: Transaction, id: string): Promise<Deal> {
  const deal = await findDeal(tx.manager, id);
  if (!deal) throw dealRefusals.noSuchDeal();
  return deal;
}

function partyIn({ actor }: Call, deal: Deal): { side: Side; person: { personId: string; name: string } } {
  const side = actor.kind === 'person' ? sideOf(deal, actor.unitId) : undefined;
  if (actor.kind !== 'person' || !side) throw dealRefusals.notParty();
  return { side, person: actor };
}
