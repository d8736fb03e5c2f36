import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ReadListings } from '@market/achievements';
import { AnswerMatch } from '@market/matching';
import { ReadNeedFacts } from '@market/needs';
import { ReadUnits } from '@market/organizations';
import { accessRefusals } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { dayOf, newId } from '@market/platform/clock';
import { appendHistory } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { dealStates } from '../domain/deal-states';
import { dealRefusals } from '../domain/refusals';
import { enquiryOpened } from '../facts';
import { DealEntity } from '../persistence/deal.entity';
import { findDeal, nextDealNumber } from '../persistence/deal.store';
import { putOnDesk } from './put-on-desk';

export interface Enquiry {
  achievementNumber: string;
  message: string;
  /** The need it is for, one of the buyer's own. */
  needId?: string | undefined;
  /** The suggestion it answers with "wanted". */
  matchId?: string | undefined;
}

const LIVING = ['enquired', 'buyer-turn', 'seller-turn'] as const;

@Injectable()
export class OpenEnquiry {
  constructor(
    private readonly transactions: Transactions,
    private readonly listings: ReadListings,
    private readonly needs: ReadNeedFacts,
    private readonly matches: AnswerMatch,
    private readonly units: ReadUnits,
  ) {}

  /** @throws dealRefusals: notOffered, ownAchievement, alreadyTalking, foreignNeed */
  async execute(call: Call, enquiry: Enquiry): Promise<{ id: string; number: string }> {
    const { actor } = call;
    if (actor.kind !== 'person' || !actor.unitId) throw accessRefusals.dutyMissing();
    const { personId, unitId: buyerId } = actor;
    return this.transactions.run(call, async (tx) => {
      const listing = await this.offered(tx, enquiry.achievementNumber, buyerId);
      await this.proveNeed(tx, enquiry.needId, buyerId);
      const id = newId();
      const number = await nextDealNumber(tx.manager, Number(dayOf(tx.now).slice(0, 4)));
      await tx.manager.insert(DealEntity, {
        id,
        number,
        state: dealStates.initial,
        achievementId: listing.id,
        needId: enquiry.needId ?? null,
        title: listing.form.title,
        message: enquiry.message,
        buyerId,
        sellerId: listing.owner.id,
        brokerId: null,
        openedBy: personId,
        openedAt: tx.now,
        agreedVersion: null,
      });
      const reason = enquiry.message;
      await appendHistory(tx, {
        noun: 'deal',
        objectId: id,
        action: 'enquire',
        from: null,
        to: dealStates.initial,
        reason,
      });
      tx.record({
        action: 'deal.enquire',
        object: { type: 'deal', id },
        after: { number, achievementId: listing.id, needId: enquiry.needId ?? null },
      });
      if (enquiry.matchId) await this.matches.within(tx, enquiry.matchId, { answer: 'wanted' });
      const deal = await findDeal(tx.manager, id);
      if (deal) await putOnDesk(tx, deal, this.units);
      await tx.tell(enquiryOpened, { id });
      return { id, number };
    });
  }

  private async offered(tx: Transaction, number: string, buyerId: string) {
    const listing = await this.listings.byNumber(tx.manager, number);
    if (listing?.state !== 'listed') throw dealRefusals.notOffered();
    if (listing.owner.id === buyerId) throw dealRefusals.ownAchievement();
    const living = { buyerId, achievementId: listing.id, state: In([...LIVING]) };
    const already = await tx.manager.findOneBy(DealEntity, living);
    if (already) throw dealRefusals.alreadyTalking({ number: already.number });
    return listing;
  }

  private async proveNeed(tx: Transaction, needId: string | undefined, buyerId: string): Promise<void> {
    if (!needId) return;
    const need = await this.needs.execute(tx.manager, needId);
    if (need?.unitId !== buyerId) throw dealRefusals.foreignNeed();
  }
}
