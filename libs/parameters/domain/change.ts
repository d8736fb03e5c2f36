import type { Day } from '@market/platform/clock';
import type { Subject } from '@market/platform/states';
import type { EffectLine } from './effect';

export type ChangeState =
  'draft' | 'proposed' | 'refused' | 'withdrawn' | 'approved' | 'cancelling' | 'cancelled';

/** States in which a change holds from its day on: asking for its end does not end it. */
export const HOLDING = ['approved', 'cancelling'] as const satisfies readonly ChangeState[];

/** States in which a change has its day for itself. */
export const RESERVING = ['proposed', ...HOLDING] as const satisfies readonly ChangeState[];

/** One new value of one number, from a day on. Holders: `office`, any unit that gives the duty. */
export interface ParameterChange extends Subject<ChangeState> {
  key: string;
  value: number;
  fromDay: Day;
  /** The law, the article or the decision behind it. */
  source: string;
  reason: string;
  /** The natural persons who wrote or proposed it. */
  authors: readonly string[];
  /** Who asked for its cancellation. */
  cancelledBy: string | null;
  /** What was known of its effect when it was proposed; null before. */
  effect: readonly EffectLine[] | null;
  writtenAt: Date;
  decidedAt: Date | null;
  /** The day on which it is looked at. */
  today: Day;
}
