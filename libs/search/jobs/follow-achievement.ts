import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { IndexAchievements } from '../application/index-achievements';

/** Whatever happened to a listing, the index follows its present state. */
@Injectable()
export class FollowAchievement implements FactHandler<{ id: string }> {
  constructor(private readonly index: IndexAchievements) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    await this.index.follow(tx.manager, fact.payload.id);
  }
}
