import type { DutyWords } from './duties';

export const UNIT_KINDS = {
  university: { zh: '高校院所', en: 'University or institute' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  'broker-firm': { zh: '技术转移服务机构', en: 'Technology-transfer service organisation' },
  'registration-office': { zh: '技术合同认定登记机构', en: 'Contract registration office' },
  'achievement-registry': { zh: '科技成果登记机构', en: 'Achievement registry' },
  'county-office': { zh: '县级科技主管部门', en: 'County science office' },
  'city-office': { zh: '市级科技主管部门', en: 'City science office' },
  'province-office': { zh: '省级科技主管部门', en: 'Province science office' },
  supervisor: { zh: '监督机构', en: 'Supervisory body' },
  operator: { zh: '市场运营方', en: 'Market operator' },
} as const satisfies Record<string, DutyWords>;

export type UnitKind = keyof typeof UNIT_KINDS;
