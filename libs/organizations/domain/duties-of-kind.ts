import type { Duty } from './duties';
import type { UnitKind } from './unit-kinds';

const OWN_BUSINESS: readonly Duty[] = [
  'unit-administrator',
  'need-officer',
  'deal-officer',
  'contract-signatory',
  'subsidy-applicant',
];
const OWN_RESULTS: readonly Duty[] = ['achievement-officer', 'unit-approver'];
const OPERATES: readonly Duty[] = [
  'unit-administrator',
  'unit-verifier',
  'settlement-officer',
  'parameter-editor',
  'parameter-approver',
  'administrator',
];

/**
 * The duties a unit of this kind has to give. A public office reviews what comes to any of its kind, so that no
 * administrator of an enterprise may make himself its reviewer.
 */
export const DUTIES_OF_KIND: Readonly<Record<UnitKind, readonly Duty[]>> = {
  university: [...OWN_BUSINESS, ...OWN_RESULTS],
  enterprise: [...OWN_BUSINESS, ...OWN_RESULTS],
  'broker-firm': [...OWN_BUSINESS, ...OWN_RESULTS, 'broker'],
  'registration-office': ['unit-administrator', 'contract-registrar', 'contract-second-reviewer'],
  'achievement-registry': ['unit-administrator', 'achievement-registrar', 'registry-approver'],
  'county-office': ['unit-administrator', 'county-reviewer', 'integrity-officer'],
  'city-office': ['unit-administrator', 'city-reviewer', 'integrity-officer'],
  'province-office': [
    ...OPERATES,
    'province-reviewer',
    'publicity-officer',
    'payout-maker',
    'payout-checker',
    'integrity-officer',
    'supervisor',
  ],
  supervisor: ['unit-administrator', 'supervisor'],
  operator: OPERATES,
};

export function dutiesNotGiven(kind: UnitKind, duties: readonly Duty[]): Duty[] {
  return duties.filter((duty) => !DUTIES_OF_KIND[kind].includes(duty));
}

/** What the one who brings a unit in begins with: all it has to give, so that a firm of one can act at once. */
export function firstDuties(kind: UnitKind): readonly Duty[] {
  return DUTIES_OF_KIND[kind];
}

/** Kinds that join by themselves; offices are brought in by the administrators of the market. */
export const JOINING_KINDS = [
  'university',
  'enterprise',
  'broker-firm',
] as const satisfies readonly UnitKind[];
export type JoiningKind = (typeof JOINING_KINDS)[number];
