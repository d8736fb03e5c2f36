import type { Day } from '@market/platform/clock';
import type { FieldFault } from '@market/platform/errors';
import { type Fen, yuanShown } from '@market/platform/money';

/** A part of the price with its own payment code, which the payer writes into the transfer's remark (附言). */
export interface Instalment {
  id: string;
  contractId: string;
  /** From 1. */
  position: number;
  label: string;
  amount: Fen;
  dueOn: Day | null;
  code: string;
  settledAmount: Fen;
  /** The day the bank booked the last money for it; null while there was none. */
  settledOn: Day | null;
}

export interface PlannedInstalment {
  label: string;
  amount: Fen;
  dueOn: Day | null;
}

export const MOST_INSTALMENTS = 12;

/** `D2026-0007-1`: the deal's number and the instalment's position. */
export function paymentCode(dealNumber: string, position: number): string {
  return `${dealNumber}-${position}`;
}

const CODE = /D(\d{4})-?(\d{4,})-(\d{1,2})(?!\d)/;

/** The payment code somebody wrote into a remark, in whatever width, case or spacing; undefined when there is none. */
export function codeIn(remark: string): string | undefined {
  const plain = remark
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/\s+/g, '')
    .replaceAll(/[‐-―－_]/g, '-');
  const found = CODE.exec(plain);
  return found ? `D${found[1]}-${found[2]}-${Number(found[3])}` : undefined;
}

/** What is wrong with a plan: its parts must be the contract amount, to the fen. */
export function planFaults(plan: readonly PlannedInstalment[], total: Fen): FieldFault[] {
  const faults = plan.flatMap(({ amount }, index): FieldFault[] =>
    amount > 0n
      ? []
      : [
          {
            field: `instalments.${index}.amount`,
            zh: `第 ${index + 1} 期要大于 0`,
            en: `Part ${index + 1} must be above zero`,
          },
        ],
  );
  const sum = plan.reduce((all, { amount }) => all + amount, 0n);
  if (sum === total) return faults;
  const [by, zh, en] = sum < total ? [total - sum, '少', 'less'] : [sum - total, '多', 'more'];
  return [
    ...faults,
    {
      field: 'instalments',
      zh: `各期合计 ${yuanShown(sum)} 元，比合同成交额${zh} ${yuanShown(by)} 元`,
      en: `the parts sum to CNY ${yuanShown(sum)}, CNY ${yuanShown(by)} ${en} than the contract amount`,
    },
  ];
}

/** Names compare without width, spaces and kinds of brackets. */
export function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replaceAll(/\s+/g, '');
  return plain(a) === plain(b);
}
