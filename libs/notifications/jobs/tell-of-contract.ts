import { Injectable } from '@nestjs/common';
import { ReadContractFacts } from '@market/contracts';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { CONTRACT_NOTICES } from '../domain/contract-notices';

@Injectable()
export class TellOfContract implements FactHandler<{ id: string }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly contracts: ReadContractFacts,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const about = await this.contracts.execute(tx.manager, fact.payload.id);
    if (!about) return;
    for (const rule of CONTRACT_NOTICES[fact.name] ?? []) await this.notice.execute(tx, fact, rule, about);
  }
}
