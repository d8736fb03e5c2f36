import { isEmail } from 'class-validator';
import { LONGEST_CELL } from '@market/platform/sheets';
import type { Words } from '@market/platform/states';
import { isCreditCode } from './credit-code';
import { DUTIES, type Duty, isDuty } from './duties';
import { JOINING_KINDS } from './duties-of-kind';
import { type CellFault, type Cells, type SheetKey, SHEETS } from './load';
import { isPlace } from './place';
import { UNIT_KINDS, type UnitKind } from './unit-kinds';

/**
 * Kinds a first load may bring in: those that join by themselves, and the offices a province has many of. The one that
 * pays, the one that watches and the operator are brought in by whoever runs the market, one by one.
 */
export const LOADED_KINDS: readonly UnitKind[] = [
  ...JOINING_KINDS,
  'registration-office',
  'achievement-registry',
  'county-office',
  'city-office',
];

const KIND_NAMES: Words = {
  zh: LOADED_KINDS.map((kind) => UNIT_KINDS[kind].zh).join('、'),
  en: LOADED_KINDS.map((kind) => UNIT_KINDS[kind].en).join(', '),
};

/** As the form's fields: least and most characters. */
const LENGTHS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  name: [2, 100],
  legalRepresentative: [2, 50],
  address: [0, 200],
  nameEn: [0, 150],
  about: [0, LONGEST_CELL],
};
/** Where a number, such as a day the spreadsheet counts, has come into the wrong column. */
const NAMES: readonly string[] = ['name', 'legalRepresentative'];
const FORMULA_ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;
const PERSON_NAME: readonly [number, number] = [2, 50];

/** What is wrong with the cells of one row, by themselves. */
export function faultsOfCells(sheet: SheetKey, cells: Cells): CellFault[] {
  return Object.entries(SHEETS[sheet].columns).flatMap(([column, { zh, en, needed }]) => {
    const text = cells[column] ?? '';
    const words = text === '' ? (needed ? missing({ zh, en }) : undefined) : faultOf(sheet, column, cells);
    return words ? [{ column, ...words }] : [];
  });
}

function missing({ zh, en }: Words): Words {
  return { zh: `没有填${zh}`, en: `${en} is missing` };
}

function faultOf(sheet: SheetKey, column: string, cells: Cells): Words | undefined {
  const text = cells[column] ?? '';
  if (text.includes('\ufffd'))
    return {
      zh: '有显示不了的字符，重新打一遍',
      en: 'It holds characters that cannot be shown; type it again',
    };
  if (FORMULA_ERROR.test(text))
    return {
      zh: `公式没算出来（${text}），把值直接填进来`,
      en: `Its formula failed (${text}); type the value itself`,
    };
  if (NAMES.includes(column) && !/\p{L}/u.test(text))
    return { zh: '只有数字或符号，不是名称', en: 'Digits or signs alone are no name' };
  if (text.length > LONGEST_CELL)
    return { zh: `超过 ${LONGEST_CELL} 个字`, en: `It is longer than ${LONGEST_CELL} characters` };
  switch (column) {
    case 'creditCode':
      return faultOfCode(text);
    case 'divisionCode':
      return isPlace(text)
        ? undefined
        : {
            zh: `没有编号 ${shown(text)} 的县区，填 6 位代码`,
            en: `There is no county ${shown(text)}; give 6 digits`,
          };
    case 'kind':
      return kindOf(text)
        ? undefined
        : {
            zh: `没有“${shown(text)}”这种类型，填：${KIND_NAMES.zh}`,
            en: `There is no kind “${shown(text)}”; it is one of: ${KIND_NAMES.en}`,
          };
    case 'email':
      return isEmail(text) ? undefined : { zh: '不像邮箱地址', en: 'This is no e-mail address' };
    case 'duties':
      return faultOfDutyNames(text);
    default:
      return faultOfLength(text, sheet === 'people' ? PERSON_NAME : LENGTHS[column]);
  }
}

function faultOfCode(text: string): Words | undefined {
  if (isCreditCode(text.toUpperCase())) return undefined;
  return /^[\d.]+E\+?\d+$/i.test(text) || (/^\d{18}$/.test(text) && /0{3}$/.test(text))
    ? {
        zh: '表格把代码当成数字，丢了几位。把这一列设成“文本”再填',
        en: 'The spreadsheet took it for a number and lost digits. Format the column as text and type it again',
      }
    : {
        zh: '校验位不对，对照执照填 18 位',
        en: 'Its check character is wrong; copy all 18 from the licence',
      };
}

function faultOfDutyNames(text: string): Words | undefined {
  const unknown = dutyNames(text).find((name) => dutyOf(name) === undefined);
  return unknown === undefined
    ? undefined
    : {
        zh: `没有“${shown(unknown)}”这项职责，见填写说明`,
        en: `There is no duty “${shown(unknown)}”; see the notes`,
      };
}

function faultOfLength(text: string, length: readonly [number, number] | undefined): Words | undefined {
  const [least, most] = length ?? [0, LONGEST_CELL];
  if (text.length < least) return { zh: `至少 ${least} 个字`, en: `At least ${least} characters` };
  return text.length > most ? { zh: `最多 ${most} 个字`, en: `At most ${most} characters` } : undefined;
}

function shown(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

/** A kind by its Chinese or its English name or its code. */
export function kindOf(text: string): UnitKind | undefined {
  return LOADED_KINDS.find((kind) => isNamed({ ...UNIT_KINDS[kind], code: kind }, text));
}

export function dutiesOf(text: string): Duty[] {
  return [...new Set(dutyNames(text).flatMap((name) => dutyOf(name) ?? []))];
}

function dutyNames(text: string): string[] {
  return text
    .split(/[、,，;；/\n]+/)
    .map((name) => name.trim())
    .filter(Boolean);
}

function dutyOf(name: string): Duty | undefined {
  return Object.keys(DUTIES)
    .filter(isDuty)
    .find((duty) => isNamed({ ...DUTIES[duty], code: duty }, name));
}

function isNamed({ zh, en, code }: Words & { code: string }, text: string): boolean {
  return text === zh || text.toLowerCase() === en.toLowerCase() || text === code;
}
