import { Injectable } from '@nestjs/common';
import { ReadContractFacts } from '@market/contracts';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import { yuanText } from '@market/platform/money';
import { Transactions } from '@market/platform/transactions';
import { paymentCode, planFaults, type PlannedInstalment } from '../domain/plan';
import { paymentRefusals } from '../domain/refusals';
import { paymentChanged } from '../facts';
import { InstalmentEntity } from '../persistence/instalment.entity';

@Injectable()
export class SetPlan {
  constructor(
    private readonly transactions: Transactions,
    private readonly contracts: ReadContractFacts,
  ) {}

  /** Splits the price into instalments, while nothing has been paid. @throws paymentRefusals */
  execute(call: Call, contractId: string, plan: readonly PlannedInstalment[]): Promise<{ count: number }> {
    return this.transactions.run(call, async (tx) => {
      // Locked, so that no money is settled into a part that is just being replaced.
      const present = await rows<{ settled: string }>(
        tx.manager,
        'SELECT settled_amount AS settled FROM instalment WHERE contract_id = $1 FOR UPDATE',
        [contractId],
      );
      const about = await this.contracts.execute(tx.manager, contractId);
      if (!about || present.length === 0) throw paymentRefusals.noPlan();
      if (present.some(({ settled }) => settled !== '0')) throw paymentRefusals.planUnderWay();
      const faults = planFaults(plan, about.contract.amount);
      if (faults.length > 0) {
        const why = faults.map((fault) => fault.zh).join('；');
        throw paymentRefusals.badPlan({ why, whyEn: faults.map((fault) => fault.en).join('; ') }, faults);
      }
      await tx.manager.delete(InstalmentEntity, { contractId });
      const instalments = plan.map(({ label, amount, dueOn }, index) => ({
        ...{ id: newId(), contractId, position: index + 1, label, dueOn },
        amount: String(amount),
        code: paymentCode(about.contract.dealNumber, index + 1),
        settledAmount: '0',
        settledOn: null,
      }));
      await tx.manager.insert(InstalmentEntity, instalments);
      tx.record({
        action: 'contract.plan-payments',
        object: { type: 'contract', id: contractId },
        after: {
          instalments: plan.map(({ label, amount, dueOn }) =>
            [label, yuanText(amount), dueOn ?? ''].join(' '),
          ),
        },
      });
      await tx.tell(paymentChanged, { id: contractId });
      return { count: instalments.length };
    });
  }
}
