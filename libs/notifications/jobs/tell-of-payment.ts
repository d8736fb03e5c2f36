import { Injectable } from '@nestjs/common';
import { ReadContractFacts } from '@market/contracts';
import { ReadSettlement } from '@market/payments';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { PAYMENT_NOTICES } from '../domain/payment-notices';

@Injectable()
export class TellOfPayment implements FactHandler<{ id: string }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly settlements: ReadSettlement,
    private readonly contracts: ReadContractFacts,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const found = await this.settlements.ofLine(tx.manager, fact.payload.id);
    if (!found) return;
    const contractId = found.instalment?.contractId;
    const facts = {
      line: found.line,
      about: contractId ? await this.contracts.execute(tx.manager, contractId) : undefined,
      settlement: contractId ? await this.settlements.ofContract(tx.manager, contractId) : undefined,
    };
    for (const rule of PAYMENT_NOTICES[fact.name] ?? []) await this.notice.execute(tx, fact, rule, facts);
  }
}
