import type { SigningAuthority } from '@market/organizations';
import type { Fen } from '@market/platform/money';
import type { Mover, Subject, Words } from '@market/platform/states';

export type State =
  'draft' | 'seller-signing' | 'buyer-signing' | 'signed' | 'submitted' | 'returned' | 'registered';
export type Side = 'buyer' | 'seller';

/** The types of the Civil Code, book three, chapter 20, as the registration form lists them. */
export const CONTRACT_TYPES = {
  'development-commissioned': { zh: '技术开发（委托）', en: 'Development, commissioned' },
  'development-cooperative': { zh: '技术开发（合作）', en: 'Development, cooperative' },
  transfer: { zh: '技术转让', en: 'Transfer' },
  licence: { zh: '技术许可', en: 'Licence' },
  consulting: { zh: '技术咨询', en: 'Consulting' },
  service: { zh: '技术服务', en: 'Service' },
} as const satisfies Record<string, Words>;

export type ContractType = keyof typeof CONTRACT_TYPES;

/** What article 845 of the Civil Code asks a technology contract to say. */
export const CLAUSES = {
  subject: { zh: '标的的内容、范围和要求', en: 'Subject, scope and requirements' },
  performance: { zh: '履行的计划、地点和方式', en: 'Plan, place and way of performance' },
  payment: { zh: '价款和支付方式', en: 'Price and payment' },
  secrecy: { zh: '技术信息和资料的保密', en: 'Secrecy' },
  ownership: { zh: '技术成果的归属和收益的分配', en: 'Ownership of results and sharing of gains' },
  acceptance: { zh: '验收标准和方法', en: 'Acceptance' },
} as const satisfies Record<string, Words>;

export type Clause = keyof typeof CLAUSES;
export type Clauses = Record<Clause, string>;

export interface ContractTerms {
  type: ContractType | null;
  technologyAmount: Fen | null;
  clauses: Clauses;
}

/** Holders: `buyer`, `seller`, `broker`, and `office` once it was submitted. */
export interface Contract extends Subject<State> {
  dealId: string;
  dealNumber: string;
  title: string;
  amount: Fen;
  terms: ContractTerms;
  version: number;
  /** SHA-256 of the file that is signed; null while it is drafted. */
  fileDigest: string | null;
  number: string | null;
  registeredOn: string | null;
  /** Looked up for whoever would sign; absent for everybody else. */
  signing?: SigningFacts | undefined;
  /** Who has moved it how: no person for both parties, none for a party and the office. */
  movers: readonly Mover[];
}

/** What is known of whoever would sign: by what he may. */
export interface SigningFacts {
  authority: SigningAuthority;
}

export interface Signature {
  side: Side;
  personName: string;
  unitName: string;
  fileDigest: string;
  signedAt: Date;
  /** Null for signatures given before it was asked. */
  authority: 'representative' | 'letter' | null;
  letterNumber: string | null;
  letterUntil: string | null;
}
