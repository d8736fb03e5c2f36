/** What a member may do for his unit. The code is the name in access rows and state tables. */
export interface DutyWords {
  zh: string;
  en: string;
}

export const DUTIES = {
  'unit-administrator': { zh: '单位管理员', en: 'Unit administrator' },
  'achievement-officer': { zh: '成果专员', en: 'Achievement officer' },
  'unit-approver': { zh: '单位审核人', en: 'Unit approver' },
  'achievement-registrar': { zh: '成果登记员', en: 'Achievement registrar' },
  'registry-approver': { zh: '成果登记复核', en: 'Registry approver' },
  'need-officer': { zh: '需求专员', en: 'Need officer' },
  'deal-officer': { zh: '洽谈经办', en: 'Deal officer' },
  'contract-signatory': { zh: '签约代表', en: 'Contract signatory' },
  broker: { zh: '技术经纪人', en: 'Technology broker' },
  'contract-registrar': { zh: '技术合同登记员', en: 'Contract registrar' },
  'contract-second-reviewer': { zh: '合同复核', en: 'Contract second reviewer' },
  'settlement-officer': { zh: '结算核对', en: 'Settlement officer' },
  'subsidy-applicant': { zh: '补助经办', en: 'Subsidy applicant' },
  'county-reviewer': { zh: '县级初审', en: 'County reviewer' },
  'city-reviewer': { zh: '市级复核', en: 'City reviewer' },
  'province-reviewer': { zh: '省级终审', en: 'Province reviewer' },
  'payout-maker': { zh: '拨付制单', en: 'Payout maker' },
  'payout-checker': { zh: '拨付复核', en: 'Payout checker' },
  'publicity-officer': { zh: '公示经办', en: 'Publicity officer' },
  'unit-verifier': { zh: '入驻核验', en: 'Unit verifier' },
  'parameter-editor': { zh: '参数维护', en: 'Parameter editor' },
  'parameter-approver': { zh: '参数复核', en: 'Parameter approver' },
  'integrity-officer': { zh: '信用核查', en: 'Integrity officer' },
  supervisor: { zh: '监督', en: 'Supervisor' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
} as const satisfies Record<string, DutyWords>;

export type Duty = keyof typeof DUTIES;

export function isDuty(text: string): text is Duty {
  return Object.hasOwn(DUTIES, text);
}
