import type { Mover, Subject } from '@market/platform/states';

export type ObjectionState = 'open' | 'dismissed' | 'upheld';

/** Somebody says that a row of a public notice is wrong. Holder: `publisher`. */
export interface Objection extends Subject<ObjectionState> {
  noticeId: string;
  noticeNumber: string;
  position: number;
  subjectId: string;
  text: string;
  answer: string | null;
  raisedAt: Date;
  /** Who has moved the notice: its publisher does not judge what is said against it. */
  movers: readonly Mover[];
}
