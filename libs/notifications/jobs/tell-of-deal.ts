import { Injectable } from '@nestjs/common';
import { ReadDealFacts } from '@market/deals';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { DEAL_NOTICES } from '../domain/deal-notices';

@Injectable()
export class TellOfDeal implements FactHandler<{ id: string }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly deals: ReadDealFacts,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const about = await this.deals.execute(tx.manager, fact.payload.id);
    if (!about) return;
    for (const rule of DEAL_NOTICES[fact.name] ?? []) await this.notice.execute(tx, fact, rule, about);
  }
}
