import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { FollowAddress } from '../application/follow-address';

@Injectable()
export class FollowAddressJob implements FactHandler<{ personId: string }> {
  constructor(private readonly follow: FollowAddress) {}

  apply(tx: Transaction, fact: Fact<{ personId: string }>): Promise<void> {
    return this.follow.execute(tx, fact.payload.personId);
  }
}
