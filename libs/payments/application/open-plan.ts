import { Injectable } from '@nestjs/common';
import { ReadContractFacts } from '@market/contracts';
import { newId } from '@market/platform/clock';
import type { Transaction } from '@market/platform/transactions';
import { paymentCode } from '../domain/plan';
import { paymentChanged } from '../facts';
import { InstalmentEntity } from '../persistence/instalment.entity';

@Injectable()
export class OpenPlan {
  constructor(private readonly contracts: ReadContractFacts) {}

  /** Gives a contract that both sides have signed its plan: the whole price at once, until the parties split it. */
  async execute(tx: Transaction, contractId: string): Promise<void> {
    const about = await this.contracts.execute(tx.manager, contractId);
    if (!about || (await tx.manager.existsBy(InstalmentEntity, { contractId }))) return;
    await tx.manager.insert(InstalmentEntity, {
      id: newId(),
      contractId,
      position: 1,
      label: '合同价款',
      amount: String(about.contract.amount),
      dueOn: null,
      code: paymentCode(about.contract.dealNumber, 1),
      settledAmount: '0',
      settledOn: null,
    });
    await tx.tell(paymentChanged, { id: contractId });
  }
}
