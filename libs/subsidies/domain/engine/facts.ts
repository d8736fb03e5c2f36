import { type Fen, parseYuan, yuanText } from '@market/platform/money';
import type { FactKind, Policy } from './policy';

/** `null` is unknown: it is neither zero nor no, and it never pays. Money is in fen. */
export interface FactValue {
  value: bigint | boolean | string | null;
  /** The day the fact was found out. */
  asOf?: string;
  /** The paper, line or entry it rests on. */
  proof?: string;
}

export type Facts = Readonly<Record<string, FactValue>>;

/** The value of a fact, or null where it is not known. @throws Error when its type is not the policy's */
export function valueOf(policy: Policy, facts: Facts, id: string): FactValue['value'] {
  const kind = policy.facts[id];
  const value = facts[id]?.value ?? null;
  if (!kind) throw new Error(`The policy knows no fact ${id}.`);
  if (value !== null && !fits(kind, value)) throw new Error(`The fact ${id} is no ${kind.type}.`);
  return value;
}

export function moneyOf(policy: Policy, facts: Facts, id: string): Fen | null {
  return valueOf(policy, facts, id) as Fen | null;
}

/** A fact as an example or a file writes it. */
export function readFact(kind: FactKind, written: string | boolean): FactValue['value'] {
  return kind.type === 'money' && typeof written === 'string' ? parseYuan(written) : written;
}

/** A value as it is kept and shown in a trace: money as yuan, unknown as an empty text. */
export function textOf(value: FactValue['value']): string {
  if (value === null) return '';
  return typeof value === 'bigint' ? yuanText(value) : String(value);
}

function fits({ type, of }: FactKind, value: bigint | boolean | string): boolean {
  if (type === 'money') return typeof value === 'bigint' && value >= 0n;
  if (type === 'bool') return typeof value === 'boolean';
  return typeof value === 'string' && of.includes(value);
}
