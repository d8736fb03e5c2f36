import type { Duty } from '@market/organizations';
import * as known from '../../e2e/support/people';

/** Two complete tenants on each side, A and B, an outsider C where it costs nothing, and the offices. */
export const UNITS = {
  uniA: '赣北工业大学',
  uniB: '鄱湖农业大学',
  uniC: '庐陵大学',
  entA: '景德镇青禾陶瓷科技有限公司',
  entB: '赣州铭泽稀土永磁有限公司',
  entC: '九江浔阳压铸件有限公司',
  broA: '江西桥成技术转移服务有限公司',
  broB: '赣江源科技服务有限公司',
  registry: '江西省科技成果登记中心（示例）',
  office: '景德镇市技术合同认定登记处（示例）',
  countyA: '浮梁县科技局（示例）',
  cityA: '景德镇市科技局（示例）',
  province: '江西省科技厅（示例）',
  countyB: '南康区科技局（试）',
  cityB: '赣州市科技局（试）',
  province2: '另一个省的科技厅（试）',
} as const;
export type UnitKey = keyof typeof UNITS;

/** Offices the demonstration has once only, and this world twice. */
export const FURTHER_UNITS = {
  countyB: { kind: 'county-office', divisionCode: '360703', serial: 901 },
  cityB: { kind: 'city-office', divisionCode: '360700', serial: 902 },
  province2: { kind: 'province-office', divisionCode: '350000', serial: 903 },
} as const;

interface Told {
  account?: string;
  /** The unit acted for; undefined: none. */
  unit?: UnitKey;
  /** What he may exercise there, borrowed duties included: this table is the expectation. */
  duties?: readonly Duty[];
  /** Not of the demonstration: made for this world, with his memberships. */
  made?: Partial<Record<UnitKey, readonly Duty[]>>;
}

const OWN: readonly Duty[] = ['achievement-officer', 'deal-officer', 'subsidy-applicant'];
const HEAD: readonly Duty[] = ['unit-approver', 'unit-administrator', 'contract-signatory'];
const FIRM: readonly Duty[] = [
  ...(['need-officer', 'deal-officer', 'contract-signatory'] as const),
  ...(['subsidy-applicant', 'unit-administrator'] as const),
];
const BROKER: readonly Duty[] = ['broker', 'deal-officer', 'subsidy-applicant'];
const made = (name: string) => `${name}@matrix.example`;
const clerk = (account: string, unit: UnitKey, ...duties: Duty[]): Told => ({ account, unit, duties });
const further = (name: string, unit: UnitKey, ...duties: Duty[]): Told => ({
  ...clerk(made(name), unit, ...duties),
  made: { [unit]: duties },
});
/** One person of two units, at two browsers: what he may do depends on whom he acts for. */
const both: Told['made'] = { uniA: ['need-officer'], entB: ['deal-officer'] };

/** Everybody who calls. A new persona is a line here. */
export const PEOPLE = {
  anyone: {},
  'officer@uniA': clerk(known.OFFICER, 'uniA', ...OWN),
  'head@uniA': clerk(known.APPROVER, 'uniA', ...HEAD),
  'junior@uniA': further('junior-a', 'uniA', 'need-officer'),
  'borrower@uniA': {
    ...clerk(made('borrower'), 'uniA', 'need-officer', 'deal-officer'),
    made: { uniA: ['need-officer'] },
  },
  'officer@uniB': clerk(known.OTHER_OFFICER, 'uniB', ...OWN),
  'head@uniB': clerk(known.OTHER_APPROVER, 'uniB', ...HEAD),
  'officer@uniC': clerk('zeng@luling.example', 'uniC', ...OWN),
  'chief@entA': clerk(known.ENTERPRISE, 'entA', ...FIRM),
  'junior@entA': further('junior-e', 'entA', 'need-officer'),
  'chief@entB': clerk('zhong@mingze.example', 'entB', ...FIRM),
  'chief@entC': clerk('hu@xunyang-casting.example', 'entC', ...FIRM),
  'both@uniA': { ...clerk(made('both'), 'uniA', 'need-officer'), made: both },
  'both@entB': clerk(made('both'), 'entB', 'deal-officer'),
  'broker@broA': clerk(known.BROKER, 'broA', ...BROKER),
  'head@broA': clerk('peng@qiaocheng.example', 'broA', ...HEAD),
  'broker@broB': clerk('liao@ganjiangyuan.example', 'broB', ...BROKER),
  'head@broB': clerk('wen@ganjiangyuan.example', 'broB', ...HEAD),
  'registrar@registry': clerk(known.REGISTRAR, 'registry', 'achievement-registrar'),
  'approver@registry': clerk('sun@registry.example', 'registry', 'registry-approver', 'unit-administrator'),
  'registrar@office': clerk(known.CONTRACT_REGISTRAR, 'office', 'contract-registrar', 'unit-administrator'),
  'second@office': clerk('luo@contracts.example', 'office', 'contract-second-reviewer'),
  'county@countyA': clerk(known.COUNTY, 'countyA', 'county-reviewer', 'unit-administrator'),
  'city@cityA': clerk(known.CITY, 'cityA', 'city-reviewer', 'unit-administrator'),
  'county@countyB': further('county-b', 'countyB', 'county-reviewer', 'unit-administrator'),
  'city@cityB': further('city-b', 'cityB', 'city-reviewer', 'unit-administrator'),
  'reviewer@province': clerk(known.PROVINCE, 'province', 'province-reviewer', 'unit-administrator'),
  'publicity@province': clerk(known.PUBLICITY, 'province', 'publicity-officer'),
  'settlement@province': clerk(known.SETTLEMENT, 'province', 'settlement-officer'),
  'maker@province': clerk(known.PAYOUT_MAKER, 'province', 'payout-maker'),
  'checker@province': clerk(known.PAYOUT_CHECKER, 'province', 'payout-checker'),
  'supervisor@province': clerk(known.SUPERVISOR, 'province', 'supervisor'),
  'admin@province': clerk('deng@jiangxi.example', 'province', 'administrator'),
  'editor@province': clerk(known.PARAMETER_EDITOR, 'province', 'parameter-editor'),
  'approver@province': clerk(known.PARAMETER_APPROVER, 'province', 'parameter-approver'),
  'integrity@province': clerk(known.INTEGRITY, 'province', 'integrity-officer'),
  'verifier@province': clerk(known.VERIFIER, 'province', 'unit-verifier'),
  'verifier2@province': clerk(known.SECOND_VERIFIER, 'province', 'unit-verifier'),
  'maker@province2': further('maker-2', 'province2', 'payout-maker', 'publicity-officer'),
  'verifier@province2': further('verifier-2', 'province2', 'unit-verifier', 'settlement-officer'),
  'supervisor@province2': further('supervisor-2', 'province2', 'supervisor'),
  /** Belongs to no unit, and acts for entA by a letter that names these two duties. */
  'agent@entA': { ...clerk(made('agent-a'), 'entA', 'contract-signatory', 'deal-officer'), made: {} },
  applicantA: { account: made('applicant-a'), made: {} },
  applicantB: { account: made('applicant-b'), made: {} },
  inviteeA: { account: made('invitee-a'), made: {} },
  inviteeB: { account: made('invitee-b'), made: {} },
  stranger: { account: made('stranger'), made: {} },
  /** Was of entA, and is of no unit any more. */
  leaver: { account: made('leaver'), made: { entA: ['deal-officer'] } },
} as const satisfies Record<string, Told>;
export type Persona = keyof typeof PEOPLE;
export const PERSONAS = Object.keys(PEOPLE) as Persona[];

/** What somebody made for this world is called. */
export const nameOf = (persona: Persona): string => `人${persona.replaceAll(/[^a-z]/gi, '')}`;

export function toldOf(persona: Persona): Told {
  return PEOPLE[persona];
}
