import type { Day } from '@market/platform/clock';
import type { Fen } from '@market/platform/money';
import type { Subject, Words } from '@market/platform/states';
import type { Role } from './engine';

export type ClaimState =
  | 'prepared'
  | 'submitted'
  | 'county-review'
  | 'city-review'
  | 'province-review'
  | 'publicity'
  | 'payable'
  | 'payout-check'
  | 'paid'
  | 'closed'
  | 'returned'
  | 'refused'
  | 'withdrawn'
  | 'terminated';

/** What a natural person may do once for one claim; two of them never by the same one. */
export type ClaimDuty = 'apply' | 'county' | 'city' | 'province' | 'publish' | 'make' | 'check';

export const ROLE_NAMES = {
  buyer: { zh: '买方', en: 'buyer' },
  seller: { zh: '卖方', en: 'seller' },
  broker: { zh: '服务机构', en: 'service organisation' },
} as const satisfies Record<Role, Words>;

/** The kinds of contract as a policy knows them. */
export const KIND_NAMES: Readonly<Record<string, Words>> = {
  development: { zh: '技术开发', en: 'Development' },
  transfer: { zh: '技术转让', en: 'Transfer' },
  licence: { zh: '技术许可', en: 'Licence' },
  consulting: { zh: '技术咨询', en: 'Consulting' },
  service: { zh: '技术服务', en: 'Service' },
};

/** Where the money goes. */
export interface Payee {
  bank: string;
  accountSealed: string;
  accountTail: string;
}

/** A claim to a subsidy after a deal (交易后补助). Holders: `applicant`, `county`, `city`, `province`. */
export interface Claim extends Subject<ClaimState> {
  number: string;
  contractId: string;
  role: Role;
  title: string;
  /** Calendar year whose limits and budget it counts against. */
  year: number;
  /** How many times it was submitted: each round has its own approvals and its own ledger lines. */
  round: number;
  policyId: string;
  poolId: string;
  status: 'payable' | 'nothing' | 'unknown';
  amount: Fen | null;
  /** What it would be if every missing declaration and look-up found nothing against it; shown, never paid. */
  expected: Fen | null;
  /** What is approved; see Calculation. */
  resultDigest: string;
  payee: Payee | null;
  noticeId: string | null;
  paidOn: Day | null;
  /** Why nothing is paid, or what is missing. */
  why: readonly Words[];
  /** Natural persons who have already acted in this round. */
  actedBy: readonly { personId: string; name: string; duty: ClaimDuty }[];
}
