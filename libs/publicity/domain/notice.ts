import type { Day } from '@market/platform/clock';
import type { Subject, Words } from '@market/platform/states';

export type NoticeState = 'open' | 'closed';

/** The columns a public list may have; nothing else is ever published. */
export interface PublicCells {
  unit: string;
  project: string;
  category: string;
  /** Yuan with two decimals. */
  amount: string;
  /** The clauses it rests on. */
  clause: string;
}

export const COLUMNS = {
  unit: { zh: '单位名称', en: 'Organisation' },
  project: { zh: '项目或合同名称', en: 'Project or contract' },
  category: { zh: '类别', en: 'Category' },
  amount: { zh: '金额（元）', en: 'Amount (CNY)' },
  clause: { zh: '依据条款', en: 'Clause' },
} as const satisfies Record<keyof PublicCells, Words>;

export interface PublicRow extends PublicCells {
  position: number;
  /** What the row is about, for the lib that published it; never shown. */
  subjectId: string;
}

/** A public notice (公示). Holder: `publisher`. */
export interface PublicNotice extends Subject<NoticeState> {
  number: string;
  title: string;
  basis: string;
  /** Where one may complain: the telephone of the supervising office. */
  contact: string;
  publishedOn: Day;
  /** The first working day after publication. */
  startsOn: Day;
  /** The last working day, itself included. */
  endsOn: Day;
  /** For how many working days it is open; null for those published before the number was kept. */
  workingDays: number | null;
  /** SHA-256 over the canonical list: what was published cannot change unseen. */
  listDigest: string;
  rows: PublicRow[];
}
