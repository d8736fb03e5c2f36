import type { Day } from '@market/platform/clock';

/** A number nobody above its adapter ever sees: equal ones have equal indexes. */
export interface SealedNumber {
  index: string;
  /** As it may be shown. */
  shown: string;
}

export const COMPANY_STATUS = {
  active: { zh: '存续', en: 'Active' },
  deregistered: { zh: '注销', en: 'Deregistered' },
  revoked: { zh: '吊销', en: 'Licence revoked' },
} as const;
export type CompanyStatus = keyof typeof COMPANY_STATUS;

export interface Shareholder {
  name: string;
  /** Of a company. */
  creditCode: string | null;
  /** Of a natural person. */
  identity: SealedNumber | null;
  /** In hundredths of a percent: 2,500 is 25 %. */
  share: number;
}

/** What a register says of a company on a day. */
export interface CompanyRecord {
  creditCode: string;
  name: string;
  legalRepresentative: string;
  legalRepresentativeIdentity: SealedNumber | null;
  status: CompanyStatus;
  address: string | null;
  phone: SealedNumber | null;
  account: SealedNumber | null;
  shareholders: readonly Shareholder[];
  asOf: Day;
  validUntil: Day;
  source: string;
  documentId: string;
}

/** One written form of a name, so that it is found under its other widths and blanks. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s·•．.]+/g, '');
}
