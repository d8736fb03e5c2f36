import type { Words } from './words';

export interface Agreement extends Words {
  /** The day the text in force was made: who agreed to an earlier one is asked again. */
  version: string;
  /** Asked of everybody, not only of those who give what it is about. */
  forAll: boolean;
}

/**
 * What one agrees to. What is sensitive has a consent of its own, apart from the general one
 * (个人信息保护法 第十四条, 第二十九条).
 */
export const AGREEMENTS = {
  agreement: { zh: '用户协议', en: 'User agreement', version: '2026-11-24', forAll: true },
  privacy: { zh: '隐私说明', en: 'Privacy notice', version: '2026-11-25', forAll: true },
  'identity-number': {
    zh: '单独同意：证件号码',
    en: 'Separate consent: identity number',
    version: '2026-11-25',
    forAll: false,
  },
} as const satisfies Record<string, Agreement>;
export type AgreementName = keyof typeof AGREEMENTS;

export const AGREEMENT_NAMES = Object.keys(AGREEMENTS) as AgreementName[];
export const FOR_ALL = AGREEMENT_NAMES.filter((name) => AGREEMENTS[name].forAll);
