import type { Day } from '@market/platform/clock';
import type { Fen } from '@market/platform/money';
import type { Subject, Words } from '@market/platform/states';
import { codeIn, type Instalment, sameName } from './plan';

export type State = 'received' | 'matched' | 'set-aside' | 'returned';

/** A line of the settlement account's statement. Holder: `market`, the unit that keeps the account. */
export interface SettlementLine extends Subject<State> {
  bankSerial: string;
  bookedOn: Day;
  amount: Fen;
  payerName: string;
  /** The last four characters of the payer's account. */
  payerAccountTail: string;
  remark: string;
  instalmentId: string | null;
  cause: Cause | null;
}

/** Why a line was not matched by itself. */
export const CAUSES = {
  'no-code': { zh: '附言里没有付款码', en: 'No payment code in the remark' },
  'unknown-code': { zh: '没有这个付款码', en: 'There is no such payment code' },
  'other-payer': { zh: '付款人不是合同买方', en: 'The payer is not the buyer' },
  'too-much': { zh: '超过该期未付金额', en: 'More than the instalment still lacks' },
} as const satisfies Record<string, Words>;

export type Cause = keyof typeof CAUSES;

/** The cause for which a line cannot be matched to its instalment by itself; undefined when it can. */
export function causeAgainst(
  line: Pick<SettlementLine, 'amount' | 'payerName' | 'remark'>,
  found: { instalment: Instalment; buyerName: string } | undefined,
): Cause | undefined {
  if (!codeIn(line.remark)) return 'no-code';
  if (!found) return 'unknown-code';
  if (!sameName(line.payerName, found.buyerName)) return 'other-payer';
  const { amount, settledAmount } = found.instalment;
  return settledAmount + line.amount > amount ? 'too-much' : undefined;
}
