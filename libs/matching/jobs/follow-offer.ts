import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { FollowOffers } from '../application/follow-offers';

@Injectable()
export class FollowOffer implements FactHandler<{ id: string }> {
  constructor(private readonly offers: FollowOffers) {}

  apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    return this.offers.follow(tx.manager, fact.payload.id);
  }
}
