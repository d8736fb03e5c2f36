import type { Fen } from '@market/platform/money';
import type { Mover, Subject } from '@market/platform/states';
import type { Kind, PriceBasis, PriceMode, Source } from './codes';

export type State =
  'draft' | 'unit-review' | 'returned' | 'registry-review' | 'registered' | 'listed' | 'stale' | 'withdrawn';

export interface Completer {
  name: string;
  title: string | null;
}

/** Intellectual property behind the result. Its legal status is unknown until a register says otherwise. */
export interface IprItem {
  kind: string;
  number: string;
  name: string;
}

export interface Advantage {
  indicator: string;
  ours: string;
  existing: string;
  source: string;
}

/** A file that proves a readiness level. */
export interface Evidence {
  level: number;
  name: string;
  documentId: string | null;
}

export interface Price {
  mode: PriceMode;
  low: Fen | null;
  high: Fen | null;
  text: string | null;
  basis: PriceBasis | null;
}

/** A reviewer's remark on one field, answered by changing that field. */
export interface Remark {
  field: string;
  text: string;
  by: string;
  at: string;
}

/** What the form holds. Null and empty mean: not given yet. */
export interface Form {
  kind: Kind;
  title: string;
  titleEn: string | null;
  benefit: string | null;
  problem: string | null;
  summary: string | null;
  keywords: string[];
  fieldCode: string | null;
  disciplineCode: string | null;
  industryCode: string | null;
  readiness: number | null;
  researchFrom: string | null;
  researchTo: string | null;
  source: Source | null;
  completers: Completer[];
  ipr: IprItem[];
  advantages: Advantage[];
  evidence: Evidence[];
  attachmentIds: string[];
  price: Price | null;
}

/** Holders: `owner`, and `registry` once it has been submitted there. */
export interface Achievement extends Subject<State> {
  form: Form;
  number: string | null;
  /** Who has moved it how, in all rounds: submitting, approving and registering are three people's. */
  movers: readonly Mover[];
}

/** An achievement with everything its own unit and the registry may read of it. */
export interface AchievementRecord extends Achievement {
  unitId: string;
  version: number;
  remarks: Remark[];
  changedAt: Date;
  changedBy: string;
  registeredOn: string | null;
  listedOn: string | null;
  lastConfirmedOn: string | null;
  withdrawnOn: string | null;
  withdrawnReason: string | null;
}
