import type { Fen, Rate, Rounding } from '@market/platform/money';

export interface Text {
  zh: string;
  en: string;
}

export const ROLES = ['buyer', 'seller', 'broker'] as const;
/** Who is paid. */
export type Role = (typeof ROLES)[number];

/** Who can supply a fact. */
export const SUPPLIERS = {
  registration: { zh: '合同登记机构', en: 'contract registration office' },
  settlement: { zh: '市场结算账户', en: 'settlement account' },
  system: { zh: '系统', en: 'the system' },
  register: { zh: '单位登记信息', en: 'register of organisations' },
  declaration: { zh: '买卖双方申报', en: 'declaration by both parties' },
  lookup: { zh: '审核人查询', en: 'look-up by the reviewer' },
  ledger: { zh: '补助台账', en: 'subsidy ledger' },
} as const satisfies Record<string, Text>;

export type Supplier = keyof typeof SUPPLIERS;

export type FactType = 'money' | 'bool' | 'enum';

export interface FactKind extends Text {
  type: FactType;
  /** The values of an enum. */
  of: readonly string[];
  /** How values of an enum are said. */
  names: Readonly<Record<string, Text>>;
  from: Supplier;
}

export interface Law {
  /** Such as 第四条第（二）项. */
  ref: string;
  text: string;
  source: string;
  /** True once somebody has compared it with the official text. */
  checked: boolean;
}

/** What the text leaves open, and who decided how to read it. */
export interface Reading {
  by: string;
  on: string;
  zh: string;
}

/** A number of law with the days from which it holds, oldest first. */
export interface Param {
  type: 'money' | 'rate';
  is: readonly { from: string; fen: Fen | null; rate: Rate | null; text: string; cite: string }[];
}

export type Amount = { param: string } | { fact: string };

export type Predicate =
  | { op: 'is' | 'not'; fact: string; value: string | boolean }
  | { op: 'in'; fact: string; values: readonly string[] }
  | { op: 'gte' | 'gt' | 'lte' | 'lt'; fact: string; than: Amount }
  | { op: 'all' | 'any' | 'none'; of: readonly Predicate[] };

export interface Condition extends Text {
  id: string;
  cite: string;
  if: Predicate;
  /** What paper or step would change a refusal. */
  mend: Text | null;
}

export interface Clause extends Text {
  id: string;
  beneficiary: Role;
  cite: string;
  when: readonly Condition[];
  base: { minOf: readonly string[]; cite: string };
  rate: string;
  round: { mode: Rounding; to: Fen; cite: string };
  cap: string;
  limit: { used: string; max: string };
}

export interface Example {
  name: string;
  on: string;
  given: Readonly<Record<string, string | boolean>>;
  /** Role to yuan, or `unknown`. */
  expect: Readonly<Partial<Record<Role, string>>>;
}

/** A rule as data, read from its file: money in fen, rates as fractions. */
export interface Policy {
  id: string;
  version: number;
  title: string;
  issuers: readonly string[];
  effective: { from: string; until: string | null };
  law: Readonly<Record<string, Law>>;
  readings: Readonly<Record<string, Reading>>;
  facts: Readonly<Record<string, FactKind>>;
  params: Readonly<Record<string, Param>>;
  exclude: readonly Condition[];
  clauses: readonly Clause[];
  budget: { pool: string; amount: Fen; scope: readonly string[]; cite: string };
  publicityWorkingDays: number;
  examples: readonly Example[];
  /** SHA-256 over the canonical form of the whole file. */
  digest: string;
}

/** What is wrong with a policy file, and where. */
export interface PolicyFault extends Text {
  path: string;
}

/** The file cannot be read as a policy. */
export class PolicyUnreadable extends Error {
  constructor(readonly faults: readonly PolicyFault[]) {
    super(faults.map(({ path, en }) => `${path}: ${en}`).join('\n'));
  }
}
