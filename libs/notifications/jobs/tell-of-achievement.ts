import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';

@Injectable()
export class TellOfAchievement implements FactHandler<{ id: string }> {
  constructor(private readonly notice: GiveNotice) {}

  apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    return this.notice.aboutAchievement(tx, fact);
  }
}
