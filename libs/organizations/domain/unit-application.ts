import type { JoiningKind } from './duties-of-kind';

export type ApplicationState = 'submitted' | 'returned' | 'approved' | 'refused' | 'withdrawn';

/** What a unit says of itself to join. Papers are documents' ids. */
export interface ApplicationForm {
  kind: JoiningKind;
  name: string;
  nameEn: string | null;
  /** Unified social credit code, 18 characters. */
  creditCode: string;
  /** GB/T 2260, 6 digits. */
  divisionCode: string;
  address: string | null;
  about: string | null;
  legalRepresentative: string;
  /** The applicant is the legal representative himself and needs nobody's letter. */
  appliesForHimself: boolean;
  licenceId: string;
  /** The unit's letter for the applicant. */
  letterId: string | null;
}

/** What is to be mended, and where. */
export interface Remark {
  field: string;
  text: string;
}

export interface UnitApplication {
  id: string;
  state: ApplicationState;
  form: ApplicationForm;
  applicantId: string;
  applicantName: string;
  email: string;
  /** Of the last return or refusal. */
  reason: string | null;
  remarks: readonly Remark[];
  /** How often it has been submitted. */
  round: number;
  submittedAt: Date;
  decidedAt: Date | null;
  /** The unit it became. */
  unitId: string | null;
  /** applicant: a person; office: the unit that verifies. */
  holders: { applicant: string; office: string };
}

/** Fields a remark may stand at, with the words on the page. */
export const APPLICATION_FIELDS = {
  kind: { zh: '单位类型', en: 'Kind of unit' },
  name: { zh: '单位名称', en: 'Name' },
  nameEn: { zh: '英文名称', en: 'English name' },
  creditCode: { zh: '统一社会信用代码', en: 'Credit code' },
  divisionCode: { zh: '所在地', en: 'Place' },
  address: { zh: '地址', en: 'Address' },
  about: { zh: '简介', en: 'About' },
  legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
  licenceId: { zh: '营业执照或法人证书', en: 'Licence or certificate' },
  letterId: { zh: '授权书', en: 'Letter of authority' },
} as const satisfies Partial<Record<keyof ApplicationForm, { zh: string; en: string }>>;
