import { Injectable } from '@nestjs/common';
import { ReadNeedFacts } from '@market/needs';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { MATCH_NOTICES } from '../domain/match-notices';

@Injectable()
export class TellOfMatches implements FactHandler<{ id: string; count: number }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly needs: ReadNeedFacts,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string; count: number }>): Promise<void> {
    const rule = MATCH_NOTICES[fact.name];
    const need = await this.needs.execute(tx.manager, fact.payload.id);
    if (rule && need) await this.notice.execute(tx, fact, rule, { need, count: fact.payload.count });
  }
}
