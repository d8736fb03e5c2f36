import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Day } from '@market/platform/clock';
import { parseYuan } from '@market/platform/money';
import {
  type AccountDetails,
  SettlementAccount,
  STATEMENT_PART,
  type StatementLine,
  type StatementPart,
} from './settlement-account';

const COLUMNS = ['bank_serial', 'booked_on', 'amount', 'payer_name', 'payer_account', 'remark'] as const;
type Record = { [column in (typeof COLUMNS)[number]]: string };

/** Statement files a bank lays into a folder. A cursor is `file#lines read of it`. */
export class StatementFolder extends SettlementAccount {
  constructor(
    private readonly folder: string,
    private readonly account: AccountDetails,
  ) {
    super();
  }

  details(): AccountDetails {
    return this.account;
  }

  async linesAfter(cursor: string): Promise<StatementPart> {
    const [file = '', read = '0'] = cursor === '' ? [] : cursor.split('#');
    const names = (await readdir(this.folder))
      .filter((name) => name.endsWith('.csv') && name >= file)
      .toSorted();
    for (const name of names) {
      const begin = name === file ? Number(read) : 0;
      const records = await recordsOf(path.join(this.folder, name));
      const part = records.slice(begin, begin + STATEMENT_PART);
      if (part.length === 0) continue;
      const lines = part.map((record, index) => lineOf(record, `${name}, line ${begin + index + 2}`));
      return { lines, cursor: `${name}#${begin + part.length}` };
    }
    return { lines: [], cursor };
  }
}

async function recordsOf(file: string): Promise<Record[]> {
  const records = parse<Record>(await readFile(file), {
    bom: true,
    columns: true,
    trim: true,
    skip_empty_lines: true,
  });
  const [first] = records;
  const absent = first ? COLUMNS.filter((column) => first[column] === undefined) : [];
  if (absent.length > 0)
    throw new Error(`The statement ${path.basename(file)} lacks the column ${absent.join(', ')}.`);
  return records;
}

function lineOf(record: Record, where: string): StatementLine {
  const bookedOn: Day = record.booked_on;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(bookedOn) || !record.bank_serial) {
    throw new Error(`${where}: a statement line needs bank_serial and booked_on as YYYY-MM-DD.`);
  }
  const amount = parseYuan(record.amount);
  if (amount <= 0n) throw new Error(`${where}: the amount must be above zero.`);
  return {
    bankSerial: record.bank_serial,
    bookedOn,
    amount,
    payerName: record.payer_name,
    payerAccount: record.payer_account,
    remark: record.remark,
  };
}
