import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { isDay } from '@market/platform/clock';
import { type Fen, parseYuan, yuanText } from '@market/platform/money';
import type { PayableLine, Payout } from './payout';
import { claimRefusals } from './refusals';

const SENT = ['批次号', '序号', '收款人', '开户行', '账号', '金额', '用途'];
const RETURNED = ['批次号', '序号', '账号', '金额', '结果', '日期', '原因'] as const;
const OUTCOMES: Readonly<Record<string, 'paid' | 'refused'>> = { 成功: 'paid', 失败: 'refused' };

/**
 * What the bank is sent: one line a payee and a last one with count and sum. It is made of the batch alone, so that
 * making it again gives the same bytes.
 */
export function paymentFile({ number, count, total }: Payout, lines: readonly PayableLine[]): string {
  const rows = lines.map(({ position, payee, bank, account, amount, claimNumber }) => [
    number,
    position,
    payee,
    bank,
    account,
    yuanText(amount),
    `技术交易补助 ${claimNumber}`,
  ]);
  const control = ['合计', count, '', '', '', yuanText(total), ''];
  return stringify([SENT, ...rows, control], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

export interface ReturnedLine {
  position: number;
  account: string;
  amount: Fen;
  result: 'paid' | 'refused';
  returnedOn: string;
  reason: string;
}

/** The bank's return file of one batch. @throws claimRefusals.returnUnreadable with the line at fault */
export function readReturnFile(text: string, batch: string): ReturnedLine[] {
  let records: Record<(typeof RETURNED)[number], string>[];
  try {
    records = parse(text, { bom: true, columns: true, skip_empty_lines: true, trim: true });
  } catch {
    throw claimRefusals.returnUnreadable({ why: '不是 CSV', whyEn: 'it is no CSV' });
  }
  const missing = RETURNED.filter((column) => records[0]?.[column] === undefined);
  if (missing.length > 0) {
    const columns = missing.join('、');
    throw claimRefusals.returnUnreadable({
      why: `缺列 ${columns}`,
      whyEn: `the columns ${columns} are missing`,
    });
  }
  return records.map((record, index) => {
    const line = index + 2;
    const result = OUTCOMES[record.结果];
    const wrong = (why: string, whyEn: string) =>
      claimRefusals.returnUnreadable({ why: `第 ${line} 行${why}`, whyEn: `line ${line}: ${whyEn}` });
    if (record.批次号 !== batch)
      throw wrong(`是批次 ${record.批次号}，不是 ${batch}`, `it is of another batch`);
    if (!/^\d{1,6}$/.test(record.序号)) throw wrong('序号不是数', 'no number');
    if (!result) throw wrong('结果要是“成功”或“失败”', 'the result is neither 成功 nor 失败');
    if (!isDay(record.日期)) throw wrong('日期要像 2026-12-01', 'no day');
    if (!/^\d{1,15}\.\d{2}$/.test(record.金额))
      throw wrong('金额要有两位小数', 'no amount with two decimals');
    return {
      position: Number(record.序号),
      account: record.账号,
      amount: parseYuan(record.金额),
      ...{ result, returnedOn: record.日期, reason: record.原因 },
    };
  });
}
