import type { Day } from '@market/platform/clock';
import type { Fen } from '@market/platform/money';
import type { Subject } from '@market/platform/states';

export type PayoutState = 'made' | 'released' | 'dismissed' | 'settled';

/** What became of a line: paid or refused by the bank, or dropped with its batch before it was sent. */
export type LineResult = 'paid' | 'refused' | 'dropped';

export interface PayoutLine {
  position: number;
  claimId: string;
  claimNumber: string;
  payee: string;
  bank: string;
  accountSealed: string;
  /** By which the bank's answer is known again. */
  accountIndex: string;
  accountTail: string;
  amount: Fen;
  result: LineResult | null;
  returnedOn: Day | null;
  reason: string | null;
}

/** A line with the account the bank is to pay, opened for that alone. */
export type PayableLine = PayoutLine & { account: string };

/** A payout batch (拨付批次). Holder: `province`. */
export interface Payout extends Subject<PayoutState> {
  number: string;
  count: number;
  total: Fen;
  /** SHA-256 of the payment file that was released; null before. */
  fileDigest: string | null;
  madeAt: Date;
  lines: PayoutLine[];
  /** Natural persons who made it: another must check it. */
  madeBy: readonly string[];
}
