import { Injectable } from '@nestjs/common';
import { ReadDelegations } from '@market/organizations';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { DELEGATION_NOTICES } from '../domain/delegation-notices';

@Injectable()
export class TellOfDelegation implements FactHandler<{ id: string }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly delegations: ReadDelegations,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const about = await this.delegations.one(tx.manager, fact.payload.id);
    if (!about) return;
    for (const rule of DELEGATION_NOTICES[fact.name] ?? []) await this.notice.execute(tx, fact, rule, about);
  }
}
