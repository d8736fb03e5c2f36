import type { Subject, Words } from '@market/platform/states';

export type LoadState = 'reading' | 'unreadable' | 'open' | 'submitted' | 'importing' | 'done' | 'discarded';

/** The most rows of one load, both sheets together: read and checked within a second or so. */
export const MOST_ROWS = 5_000;
/** Bytes of one file. */
export const LARGEST_FILE = 5 * 1024 * 1024;

export type SheetKey = 'units' | 'people';

interface Column extends Words {
  /** Must be filled in. */
  needed: boolean;
  /** In characters, as the template shows it. */
  width: number;
}

/** The two sheets and their columns, by the heads people see. */
export const SHEETS = {
  units: {
    zh: '单位',
    en: 'Units',
    columns: {
      name: { zh: '单位名称', en: 'Name', needed: true, width: 34 },
      kind: { zh: '单位类型', en: 'Kind', needed: true, width: 20 },
      creditCode: { zh: '统一社会信用代码', en: 'Credit code', needed: true, width: 24 },
      divisionCode: { zh: '所在地代码', en: 'Place code', needed: true, width: 14 },
      legalRepresentative: { zh: '法定代表人', en: 'Legal representative', needed: false, width: 14 },
      address: { zh: '地址', en: 'Address', needed: false, width: 34 },
      nameEn: { zh: '英文名称', en: 'English name', needed: false, width: 30 },
      about: { zh: '简介', en: 'About', needed: false, width: 40 },
    },
  },
  people: {
    zh: '人员',
    en: 'People',
    columns: {
      name: { zh: '姓名', en: 'Name', needed: true, width: 12 },
      email: { zh: '邮箱', en: 'E-mail', needed: true, width: 30 },
      creditCode: { zh: '单位统一社会信用代码', en: 'Credit code of the unit', needed: true, width: 24 },
      duties: { zh: '职责', en: 'Duties', needed: true, width: 50 },
    },
  },
} as const satisfies Record<SheetKey, Words & { columns: Record<string, Column> }>;

export const SHEET_KEYS = Object.keys(SHEETS) as SheetKey[];

/** By which a sheet is known. */
export function namesOf(sheets: readonly SheetKey[]): string[] {
  return sheets.flatMap((sheet) => [SHEETS[sheet].zh, SHEETS[sheet].en]);
}

export type Cells = Readonly<Record<string, string>>;

export interface CellFault extends Words {
  /** A column of the sheet; empty where the row as a whole is at fault. */
  column: string;
}

/** What importing a row does, or has done. */
export const OUTCOMES = {
  'make-unit': { zh: '新建单位', en: 'Makes the unit' },
  'keep-unit': { zh: '已在市场，不改动', en: 'Already here, left as it is' },
  invite: { zh: '发出邀请', en: 'Invites' },
  'keep-member': { zh: '已是成员，不改动', en: 'A member already, left as it is' },
  'keep-invited': { zh: '已有邀请，不重发', en: 'Invited already, not again' },
} as const satisfies Record<string, Words>;
export type Outcome = keyof typeof OUTCOMES;

/** open: something is to be mended; ready: it may be imported; imported: it has been, for good. */
export type RowState = 'open' | 'ready' | 'imported';

export interface LoadRow {
  id: string;
  sheet: SheetKey;
  /** As the spreadsheet counts. */
  position: number;
  cells: Cells;
  faults: readonly CellFault[];
  state: RowState;
  outcome: Outcome | null;
}

export interface Load extends Subject<LoadState> {
  name: string;
  documentId: string;
  /** How many files it has had: a corrected one replaces what was not imported yet. */
  round: number;
  uploadedBy: string;
  uploadedByName: string;
  uploadedAt: Date;
  /** Whose names the invitations bear. */
  releasedBy: string | null;
  releasedByName: string | null;
  /** Why the file could not be read. */
  trouble: Words | null;
  counts: Readonly<Record<RowState, number>>;
  /** Whoever uploaded or changed anything of it. */
  hands: readonly string[];
  holders: { office: string };
}
