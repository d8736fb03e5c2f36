import type { Fen } from '@market/platform/money';
import type { Role, Supplier, Text } from './policy';

/** Raised whenever a result could differ for the same policy and facts. */
export const ENGINE_VERSION = 1;

export type Step = 'exclude' | 'when' | 'base' | 'amount' | 'cap' | 'limit' | 'result';

/** One line of the derivation. Every number it says is in `values`, so that it can be computed again from there. */
export interface TraceLine extends Text {
  step: Step;
  /** The clause as people cite it. */
  ref: string;
  cite: string;
  holds: boolean | null;
  values: Readonly<Record<string, string>>;
}

export interface MissingFact extends Text {
  fact: string;
  supplier: Supplier;
}

/** Why nothing is paid: which clause, by how much, and what would change it. */
export interface NoSubsidy extends Text {
  condition: string;
  ref: string;
  /** How far the amount is from the figure of the clause; null where no figure decides. */
  shortBy: Fen | null;
  mend: Text | null;
}

export interface Calculation {
  policyId: string;
  policyVersion: number;
  policyTitle: string;
  policyDigest: string;
  engineVersion: number;
  role: Role;
  clauseId: string;
  on: string;
  status: 'payable' | 'nothing' | 'unknown';
  /** Null exactly while the status is unknown. */
  amount: Fen | null;
  missing: readonly MissingFact[];
  refusals: readonly NoSubsidy[];
  lines: readonly TraceLine[];
  /** Every fact the clause asks for, as text; empty where unknown. */
  facts: Readonly<Record<string, { value: string; asOf: string; proof: string }>>;
  /** SHA-256 over all of the above: what is approved. */
  digest: string;
}
