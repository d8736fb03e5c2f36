import type { Fen } from '@market/platform/money';
import type { Subject } from '@market/platform/states';

export type State = 'draft' | 'open' | 'closed' | 'expired';

/** What would count as solved. */
export interface Indicator {
  name: string;
  target: string;
}

/** What the form holds. Null and empty mean: not given yet. */
export interface NeedForm {
  title: string;
  /** The situation and the trouble, in the firm's own words. */
  trouble: string | null;
  indicators: Indicator[];
  keywords: string[];
  fieldCode: string | null;
  /** The lowest readiness level that would help; null where any would. */
  readinessWanted: number | null;
  budgetLow: Fen | null;
  budgetHigh: Fen | null;
  deadlineOn: string | null;
  /** What the solver must have or be. */
  conditions: string | null;
  /** The unit's name is kept from everybody outside. */
  hideUnit: boolean;
}

export interface Need extends Subject<State> {
  form: NeedForm;
  number: string | null;
}

/** A need with everything its own unit may read of it. */
export interface NeedRecord extends Need {
  unitId: string;
  divisionCode: string;
  version: number;
  changedAt: Date;
  changedBy: string;
  publishedOn: string | null;
  closedOn: string | null;
}
