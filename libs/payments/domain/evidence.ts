import type { Day } from '@market/platform/clock';
import { type Fen, yuanShown } from '@market/platform/money';
import type { Words } from '@market/platform/states';

export const EVIDENCE_KINDS = {
  invoice: { zh: '发票', en: 'Invoice' },
  'bank-slip': { zh: '银行回单', en: 'Bank slip' },
} as const satisfies Record<string, Words>;

export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

export interface Evidence {
  id: string;
  contractId: string;
  kind: EvidenceKind;
  number: string;
  amount: Fen;
  datedOn: Day;
  documentId: string;
  addedByUnit: string;
  addedBy: string;
  addedAt: Date;
}

export interface Booked {
  amount: Fen;
  bookedOn: Day;
}

export interface Finding extends Words {
  level: 'right' | 'open' | 'wrong';
}

interface Compared {
  contractAmount: Fen;
  signedOn: Day | null;
  booked: readonly Booked[];
  evidence: readonly Evidence[];
}

export const sumOf = (parts: readonly { amount: Fen }[]): Fen =>
  parts.reduce((sum, { amount }) => sum + amount, 0n);

/** The slips that stand for no line of the statement: money that did not pass through the market's account. */
export function slipsOutside(booked: readonly Booked[], evidence: readonly Evidence[]): Evidence[] {
  const left = [...booked];
  return evidence.filter(({ kind, amount, datedOn }) => {
    if (kind !== 'bank-slip') return false;
    const at = left.findIndex((line) => line.amount === amount && line.bookedOn === datedOn);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

/** Contract, statement, invoices and slips beside each other, each difference in one sentence. */
export function compareEvidence({ contractAmount, signedOn, booked, evidence }: Compared): Finding[] {
  return [
    ...invoicesAgainstStatement(booked, evidence, contractAmount),
    ...slipsOutside(booked, evidence).map(({ number, amount }): Finding => ({
      level: 'wrong',
      zh: `回单 ${number} 的 ${yuanShown(amount)} 元不在市场结算账户的流水里，不算经平台结算。`,
      en: `The CNY ${yuanShown(amount)} of slip ${number} are not on the settlement account's statement; they do not count as settled here.`,
    })),
    ...evidence
      .filter(({ datedOn }) => signedOn !== null && datedOn < signedOn)
      .map(({ kind, number, datedOn }): Finding => ({
        level: 'wrong',
        zh: `${EVIDENCE_KINDS[kind].zh} ${number} 的日期 ${datedOn} 早于合同签署日 ${signedOn}。`,
        en: `${EVIDENCE_KINDS[kind].en} ${number} is dated ${datedOn}, before the contract was signed on ${signedOn}.`,
      })),
  ];
}

function invoicesAgainstStatement(
  booked: readonly Booked[],
  evidence: readonly Evidence[],
  contractAmount: Fen,
): Finding[] {
  const settled = sumOf(booked);
  const invoiced = sumOf(evidence.filter(({ kind }) => kind === 'invoice'));
  const sums = `发票合计 ${yuanShown(invoiced)} 元，到账 ${yuanShown(settled)} 元`;
  const sumsEn = `invoices CNY ${yuanShown(invoiced)}, received CNY ${yuanShown(settled)}`;
  if (invoiced > contractAmount) {
    const zh = `${sums}；发票超过合同成交额 ${yuanShown(contractAmount)} 元。`;
    return [{ level: 'wrong', zh, en: `${sumsEn}; the invoices exceed the contract amount.` }];
  }
  if (invoiced === settled) {
    return settled === 0n ? [] : [{ level: 'right', zh: `${sums}，一致。`, en: `${sumsEn}: they agree.` }];
  }
  const [by, zh, en] =
    invoiced < settled
      ? [settled - invoiced, '还差发票', 'invoices lack']
      : [invoiced - settled, '还差到账', 'payments lack'];
  return [
    {
      level: 'open',
      zh: `${sums}，${zh} ${yuanShown(by)} 元。`,
      en: `${sumsEn}; ${en} CNY ${yuanShown(by)}.`,
    },
  ];
}
