import type { Day } from '@market/platform/clock';
import type { Fen } from '@market/platform/money';

/** What a payer must know to pay. */
export interface AccountDetails {
  bank: string;
  holder: string;
  number: string;
}

/** Money received, as the bank has booked it. */
export interface StatementLine {
  /** The bank's own number of the line; the same number is the same line. */
  bankSerial: string;
  bookedOn: Day;
  /** Above zero. */
  amount: Fen;
  payerName: string;
  payerAccount: string;
  /** 附言 */
  remark: string;
}

export interface StatementPart {
  lines: StatementLine[];
  /** Where the next reading begins; equal to the one given when there was nothing new. */
  cursor: string;
}

/** The bank account the market settles deals through. */
export abstract class SettlementAccount {
  abstract details(): AccountDetails;
  /** Lines booked after the cursor, in the bank's order; the empty cursor is the beginning. */
  abstract linesAfter(cursor: string): Promise<StatementPart>;
}

/** How many lines one reading brings at most. */
export const STATEMENT_PART = 500;
