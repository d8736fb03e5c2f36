import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { defineRefusals } from '@market/platform/errors';

const refusals = defineRefusals('demo', {
  noPaymentFile: {
    kind: 'rejected',
    zh: '这不是拨付文件。到拨付批次页下载后再交给银行。',
    en: 'This is no payment file. Download it from the page of a payout batch.',
  },
});

const CONTROL = '合计';

/** What the simulated bank returns for a payment file: every line paid on that day. @throws refusals.noPaymentFile */
export function returnFileFor(paymentFile: string, day: string): string {
  let lines: Record<string, string>[];
  try {
    lines = parse(paymentFile, { bom: true, columns: true, skip_empty_lines: true });
  } catch {
    throw refusals.noPaymentFile();
  }
  if (lines.at(-1)?.批次号 !== CONTROL) throw refusals.noPaymentFile();
  const columns = ['批次号', '序号', '账号', '金额', '结果', '日期', '原因'];
  const rows = lines
    .slice(0, -1)
    .map((line) => [line.批次号, line.序号, line.账号, line.金额, '成功', day, '']);
  return stringify([columns, ...rows], { bom: true, record_delimiter: 'windows' });
}
