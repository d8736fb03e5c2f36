import { isCreditCode } from '@market/organizations';
import { type Day, isDay } from '@market/platform/clock';
import { COMPANY_STATUS, type CompanyStatus } from './company';

export const COMPANY_COLUMNS = {
  code: '统一社会信用代码',
  name: '名称',
  representative: '法定代表人',
  representativeId: '法定代表人证件号',
  status: '登记状态',
  address: '住所',
  phone: '联系电话',
  account: '开户账号',
  shareholders: '股东',
} as const;

export const LIST_COLUMNS = {
  code: '统一社会信用代码',
  name: '名称',
  begins: '列入日期',
  ends: '截止日期',
  about: '文号',
} as const;

/** Columns a file must have; the others may be left out. */
export const NEEDED_COLUMNS = {
  'company-register': [COMPANY_COLUMNS.code, COMPANY_COLUMNS.name, COMPANY_COLUMNS.status],
  'credit-list': [LIST_COLUMNS.name, LIST_COLUMNS.begins],
} as const;
export type SnapshotKind = keyof typeof NEEDED_COLUMNS;

export const SNAPSHOT_KINDS = {
  'company-register': { zh: '企业登记信息', en: 'Company register' },
  'credit-list': { zh: '信用名单', en: 'Credit list' },
} as const satisfies Record<SnapshotKind, { zh: string; en: string }>;

export type RawRow = Readonly<Record<string, string | undefined>>;

export interface RowFault {
  column: string;
  zh: string;
  en: string;
}

/** A shareholder as the file has him, his number not yet sealed. */
export interface RawShareholder {
  name: string;
  creditCode: string | null;
  identity: string | null;
  share: number;
}

export interface CompanyRow {
  creditCode: string;
  name: string;
  representative: string;
  representativeId: string | null;
  status: CompanyStatus;
  address: string | null;
  phone: string | null;
  account: string | null;
  shareholders: RawShareholder[];
}

export interface ListRow {
  creditCode: string | null;
  name: string;
  beginsOn: Day;
  endsOn: Day | null;
  about: string | null;
}

export type Read<T> = { row: T; faults?: undefined } | { row?: undefined; faults: RowFault[] };

const LONGEST = 300;
const IDENTITY = /^[0-9A-Z]{6,30}$/;
const NUMBER = /^[\d\s+()-]{5,40}$/;
const STATUS_WORDS: readonly [pattern: RegExp, status: CompanyStatus][] = [
  [/^(?!.*未注销).*注销/, 'deregistered'],
  [/吊销|撤销/, 'revoked'],
  [/存续|在业|开业|在营|正常|登记成立|迁入/, 'active'],
];

export function readCompanyRow(raw: RawRow): Read<CompanyRow> {
  const columns = COMPANY_COLUMNS;
  const read = new Reading(raw);
  const creditCode = read.code(columns.code);
  const name = read.needed(columns.name);
  const word = read.needed(columns.status);
  const status = STATUS_WORDS.find(([pattern]) => pattern.test(word))?.[1];
  if (word && !status) {
    const known = Object.values(COMPANY_STATUS)
      .map(({ zh }) => zh)
      .join('、');
    read.fault(columns.status, `“${word}”不认识，写${known}`, `“${word}” is no status known here`);
  }
  const representativeId = read.matching(columns.representativeId, IDENTITY);
  const phone = read.matching(columns.phone, NUMBER);
  const account = read.matching(columns.account, NUMBER);
  const shareholders = shareholdersIn(read, columns.shareholders);
  if (read.faults.length > 0 || !creditCode || !status) return { faults: read.faults };
  return {
    row: {
      ...{ creditCode, name, status, representativeId, phone, account, shareholders },
      representative: read.text(columns.representative) ?? '',
      address: read.text(columns.address),
    },
  };
}

export function readListRow(raw: RawRow): Read<ListRow> {
  const columns = LIST_COLUMNS;
  const read = new Reading(raw);
  const name = read.needed(columns.name);
  const creditCode = read.text(columns.code) === null ? null : read.code(columns.code);
  const beginsOn = read.day(columns.begins, true);
  const endsOn = read.day(columns.ends, false);
  if (beginsOn && endsOn && endsOn < beginsOn) {
    read.fault(columns.ends, '早于列入日期', 'is before the day of the entry');
  }
  if (read.faults.length > 0 || !beginsOn) return { faults: read.faults };
  return { row: { creditCode, name, beginsOn, endsOn, about: read.text(columns.about) } };
}

/** `张三|360102…|30%；某公司|9136…|40%`: name, identity number or credit code (may be empty), share. */
function shareholdersIn(read: Reading, column: string): RawShareholder[] {
  const parts = (read.text(column, 4000) ?? '')
    .split(/[；;]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.flatMap((part) => {
    const [name = '', number = '', share = ''] = part.split('|').map((one) => one.trim());
    const hundredths = Math.round(Number(share.replace(/[%％]$/, '')) * 100);
    if (!name || share === '' || !(hundredths >= 0 && hundredths <= 10_000)) {
      read.fault(column, `“${part.slice(0, 40)}”要写成“名称|证件号|比例%”`, 'is not “name|number|share%”');
      return [];
    }
    const key = number.normalize('NFKC').toUpperCase();
    const isCode = isCreditCode(key);
    if (key && !isCode && !IDENTITY.test(key)) {
      read.fault(column, `“${name}”的证件号不对`, 'has an identity number that is none');
      return [];
    }
    return [
      { name, share: hundredths, creditCode: isCode ? key : null, identity: isCode || !key ? null : key },
    ];
  });
}

/** One row with what is wrong in it, collected. */
class Reading {
  readonly faults: RowFault[] = [];

  constructor(private readonly raw: RawRow) {}

  fault(column: string, zh: string, en: string): void {
    this.faults.push({ column, zh, en });
  }

  text(column: string, longest = LONGEST): string | null {
    const text = this.raw[column]?.normalize('NFC').trim() ?? '';
    // oxlint-disable-next-line no-control-regex -- what cannot be stored, and what a wrong encoding leaves behind
    if (/[\u0000-\u0008\ufffd]/.test(text) || !text.isWellFormed()) {
      this.fault(column, '有读不出的字符', 'holds characters that cannot be read');
      return null;
    }
    if (text.length > longest)
      this.fault(column, `超过 ${longest} 字`, `has more than ${longest} characters`);
    return text === '' ? null : text;
  }

  needed(column: string): string {
    const text = this.text(column);
    if (text === null) this.fault(column, '没有填', 'is empty');
    return text ?? '';
  }

  code(column: string): string | null {
    const code = this.needed(column).normalize('NFKC').toUpperCase();
    if (code && !isCreditCode(code)) {
      this.fault(column, '校验位不对', 'has a wrong check character');
      return null;
    }
    return code || null;
  }

  matching(column: string, pattern: RegExp): string | null {
    const text = this.text(column)?.normalize('NFKC').toUpperCase() ?? null;
    if (text !== null && !pattern.test(text)) {
      this.fault(column, '格式不对', 'is not of its form');
      return null;
    }
    return text;
  }

  day(column: string, needed: boolean): Day | null {
    const text = needed ? this.needed(column) : this.text(column);
    if (!text) return null;
    const day = text.normalize('NFKC').replace(/^(\d{4})[年/.](\d{1,2})[月/.](\d{1,2})日?$/, joined);
    if (!isDay(day)) this.fault(column, '不是日期，写成 2026-01-31', 'is no day; write 2026-01-31');
    return isDay(day) ? day : null;
  }
}

function joined(_: string, year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
