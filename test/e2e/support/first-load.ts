import { writeSheets } from '@market/platform/sheets';
import { freeCode } from './newcomer';

export const UNIT_HEAD = [
  '单位名称',
  '单位类型',
  '统一社会信用代码',
  '所在地代码',
  '法定代表人',
  '地址',
  '英文名称',
  '简介',
];
export const PEOPLE_HEAD = ['姓名', '邮箱', '单位统一社会信用代码', '职责'];
/** Enough for any file of a test. */
export const LIMITS = { mostRows: 10_000, mostBytes: 30_000_000 };

/** A row of a unit; each serial has its code. */
export const unit = (serial: number, name = `第 ${serial} 机械有限公司`, kind = '企业') => [
  ...[name, kind, freeCode(serial), '360981', '方正', '=HYPERLINK("http://x")', '', ''],
];
/** A row of the first person of such a unit. */
export const head = (
  serial: number,
  email = `head${serial}@load.example`,
  duties = '单位管理员、需求专员',
) => [...['方新', email, freeCode(serial), duties]];
export const workbook = (units: string[][], people: string[][]) =>
  writeSheets([
    { name: '单位', head: UNIT_HEAD, widths: [20], rows: units },
    { name: '人员', head: PEOPLE_HEAD, widths: [20], rows: people },
  ]);
