import type { ContractFacts } from '@market/contracts';
import type { Duty } from '@market/organizations';
import { CAUSES, type Settlement, type SettlementLine } from '@market/payments';
import { lineMatched, lineSetAside } from '@market/payments/facts';
import { yuanShown } from '@market/platform/money';
import type { NoticeRule } from './notice';

export interface PaymentFacts {
  line: SettlementLine;
  /** Both absent while the line is matched to nothing. */
  about: ContractFacts | undefined;
  settlement: Settlement | undefined;
}

type Rule = NoticeRule<PaymentFacts>;

function settledFor(role: 'buyer' | 'seller' | 'broker', duty: Duty): Rule {
  return {
    audience: ({ about }) => ({ unitId: about?.contract.holders[role], duty }),
    text: ({ line, about, settlement }) => {
      const title = about?.contract.title ?? '';
      const [sum, settled, due] = [line.amount, settlement?.settled ?? 0n, settlement?.due ?? 0n].map(
        yuanShown,
      );
      const done = settlement?.complete ?? false;
      return {
        title: done ? '合同价款已全部到账' : `到账 ${sum} 元`,
        titleEn: done ? 'The whole price has arrived' : `CNY ${sum} arrived`,
        text: `“${title}”${line.bookedOn} 到账 ${sum} 元，累计 ${settled} 元，共 ${due} 元。`,
        textEn: `“${title}”: CNY ${sum} on ${line.bookedOn}; CNY ${settled} of CNY ${due} so far.`,
        href: `/desk/contracts/${about?.contract.id ?? ''}`,
      };
    },
  };
}

/** Who hears of money that arrived. */
export const PAYMENT_NOTICES: Readonly<Record<string, readonly Rule[]>> = {
  [lineMatched.name]: [
    settledFor('buyer', 'deal-officer'),
    settledFor('seller', 'deal-officer'),
    settledFor('broker', 'broker'),
  ],
  [lineSetAside.name]: [
    {
      audience: ({ line }) => ({ unitId: line.holders.market, duty: 'settlement-officer' }),
      text: ({ line }) => {
        const cause = CAUSES[line.cause ?? 'no-code'];
        return {
          title: `一笔到账要人工核对：${yuanShown(line.amount)} 元`,
          titleEn: `CNY ${yuanShown(line.amount)} to be cleared by hand`,
          text: `${line.payerName}，附言“${line.remark}”：${cause.zh}。`,
          textEn: `${line.payerName}, remark “${line.remark}”: ${cause.en}.`,
          href: `/desk/settlement/${line.id}`,
        };
      },
    },
  ],
};
