import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { yuanText } from '@market/platform/money';
import { settlementAccountContract } from './testing';
import { StatementFolder } from './statement-folder';

const HEADER = 'bank_serial,booked_on,amount,payer_name,payer_account,remark\n';
const DETAILS = { bank: '南昌某银行', holder: '技术市场', number: '3600 0001' };
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

settlementAccountContract('StatementFolder', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'market-statement-'));
  let serial = 0;
  return {
    account: new StatementFolder(folder, DETAILS),
    book: async ({ amount, payerName, payerAccount, remark }) => {
      serial += 1;
      const file = path.join(folder, `2026-11-${serial < 2 ? '23' : '24'}.csv`);
      if (!existsSync(file)) writeFileSync(file, `\uFEFF${HEADER}`);
      const cells = [`B${serial}`, '2026-11-23', yuanText(amount), payerName, payerAccount, quoted(remark)];
      appendFileSync(file, `${cells.join(',')}\n`);
    },
    close: async () => rmSync(folder, { recursive: true }),
  };
});

describe('a statement file that is wrong', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'market-statement-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['an amount', 'B1,2026-11-23,3.2e6,甲,1,x'],
    ['a negative amount', 'B1,2026-11-23,-5.00,甲,1,x'],
    ['nothing received', 'B1,2026-11-23,0.00,甲,1,x'],
    ['a day', 'B1,23/11/2026,5.00,甲,1,x'],
    ['a serial', ',2026-11-23,5.00,甲,1,x'],
  ])('is not read past: %s', async (_, line) => {
    writeFileSync(path.join(folder, '1.csv'), `${HEADER}${line}\n`);
    await expect(new StatementFolder(folder, DETAILS).linesAfter('')).rejects.toThrow();
  });

  it('says which column it lacks', async () => {
    writeFileSync(path.join(folder, '1.csv'), 'bank_serial,booked_on\nB1,2026-11-23\n');
    await expect(new StatementFolder(folder, DETAILS).linesAfter('')).rejects.toThrow(
      /1\.csv lacks the column amount/,
    );
  });
});
