import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { MatchNeed } from '../application/match-need';

@Injectable()
export class MatchPublishedNeed implements FactHandler<{ id: string }> {
  constructor(private readonly match: MatchNeed) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    await this.match.execute(tx, fact.payload.id);
  }
}
