import { StoreDocument } from '@market/documents';
import { AddEvidence, type NewEvidence, ReadPayments, SetPlan, TakeStatement } from '@market/payments';
import { Clock, dayOf } from '@market/platform/clock';
import { renderPdf } from '@market/platform/documents-out';
import { parseYuan, yuanShown } from '@market/platform/money';
import { SettlementAccount, SimulatedBank } from '@market/platform/settlement-account';
import type { Stage } from './stage';

/** What was paid on a told contract. */
export interface ToldPayments {
  /** [days after the agreement, yuan]: paid into the settlement account, an instalment each. */
  paid: (string | number)[][];
  /** The number of the seller's invoice over everything paid. */
  invoice: string | null;
  /** [days after the agreement, yuan, number of the bank slip]: paid past the settlement account. */
  outside: (string | number)[] | null;
}

interface Deal {
  contractId: () => string;
  buyer: string;
  seller: () => string;
  on: (daysAfterAgreement: number, play: () => Promise<unknown>) => void;
}

const PLAN_DAY = 9;

/** Plans what is paid on a told contract, through the bank or past it, and its papers. */
export function tellPayments(stage: Stage, told: ToldPayments, deal: Deal): void {
  const { app } = stage;
  const parts = told.paid.map(([day, yuan]) => ({ day: Number(day), amount: parseYuan(String(yuan)) }));
  if (parts.length > 1) {
    const plan = parts.map(({ amount }, index) => ({
      label: index === 0 ? '首期款' : '验收款',
      amount,
      dueOn: null,
    }));
    deal.on(PLAN_DAY, () => app.get(SetPlan).execute(stage.as(deal.seller()), deal.contractId(), plan));
  }
  parts.forEach(({ day, amount }, index) => {
    deal.on(day, async () => {
      const payments = await app.get(ReadPayments).ofContract(deal.contractId());
      const actor = stage.cast.get(deal.buyer);
      await bankOf(stage).transfer({
        payerName: actor?.unitName ?? '',
        payerAccount: '3601 0000 0000 0188',
        amount,
        remark: `付款码 ${payments?.plan[index]?.code ?? ''}`,
      });
      await app.get(TakeStatement).execute(stage.system());
    });
  });
  const { invoice, outside } = told;
  if (invoice) {
    const amount = parts.reduce((sum, part) => sum + part.amount, 0n);
    const day = (parts.at(-1)?.day ?? 0) + 1;
    deal.on(day, () =>
      paper(stage, deal.seller(), deal.contractId(), { kind: 'invoice', number: invoice, amount }),
    );
  }
  if (outside) {
    const [day, yuan, number] = outside;
    const amount = parseYuan(String(yuan));
    deal.on(Number(day), () =>
      paper(stage, deal.buyer, deal.contractId(), { kind: 'bank-slip', number: String(number), amount }),
    );
  }
}

function bankOf(stage: Stage): SimulatedBank {
  const account = stage.app.get(SettlementAccount);
  if (!(account instanceof SimulatedBank)) throw new Error('Stories are told with the simulated bank only.');
  return account;
}

const NAMES = { invoice: '电子发票', 'bank-slip': '银行电子回单' } as const;

async function paper(
  stage: Stage,
  email: string,
  contractId: string,
  evidence: Pick<NewEvidence, 'kind' | 'number' | 'amount'>,
): Promise<void> {
  const { app } = stage;
  const call = stage.as(email);
  const name = `${NAMES[evidence.kind]}-${evidence.number}.pdf`;
  const lines = [
    `${NAMES[evidence.kind]}（示例）`,
    `号码 ${evidence.number}`,
    `金额 ${yuanShown(evidence.amount)} 元`,
  ];
  const content = await renderPdf({ content: lines });
  const { id } = await app.get(StoreDocument).execute(call, { name, content });
  const datedOn = dayOf(app.get(Clock).now());
  await app.get(AddEvidence).execute(call, contractId, { ...evidence, datedOn, documentId: id });
}
