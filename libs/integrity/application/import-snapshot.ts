import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { DocumentsOfUnit } from '@market/documents';
import { valueOn } from '@market/parameters';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { type Day, dayOf, newId, plusDays } from '@market/platform/clock';
import { Vault } from '@market/platform/crypto';
import type { FieldFault } from '@market/platform/errors';
import { type Transaction, Transactions } from '@market/platform/transactions';
import type { Kind } from '../domain/kinds';
import { answersForDays } from '../domain/parameters';
import { integrityRefusals } from '../domain/refusals';
import {
  type CompanyRow,
  type ListRow,
  NEEDED_COLUMNS,
  readCompanyRow,
  readListRow,
  type SnapshotKind,
} from '../domain/snapshot-rows';
import { snapshotImported } from '../facts';
import { keepCompanies, keepEntries, keepSnapshot, type Snapshot } from '../persistence/snapshot.store';
import { CsvUnreadable, readCsv } from './read-csv';

export interface NewSnapshot {
  kind: SnapshotKind;
  listKind: Kind | undefined;
  source: string;
  asOf: Day;
  /** Whoever is not in it is not listed. */
  complete: boolean;
  /** Rows with faults are left out; otherwise one of them refuses the file. */
  skipWrong: boolean;
  /** The paper it came with. */
  documentId: string;
}

export interface Imported {
  rows: number;
  skipped: number;
  /** The same file was imported for this day before: nothing was done. */
  known: boolean;
}

/** Faults told at once; the rest is counted. */
const TOLD = 100;
const PART = 1_000;

/** Takes a dated file of a register or a list. It is read twice: once to find every fault, once to keep it. */
@Injectable()
export class ImportSnapshot {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: DocumentsOfUnit,
    private readonly vault: Vault,
  ) {}

  /**
   * @param file the path of the uploaded file
   * @throws integrityRefusals.fileUnreadable, rowsWrong with a fault for each wrong cell, futureDay, listMissing
   */
  async execute(call: Call, file: string, wish: NewSnapshot): Promise<Imported> {
    if (wish.kind === 'credit-list' && !wish.listKind) throw integrityRefusals.listMissing();
    const found = await this.prove(file, wish);
    const fileDigest = await digestOf(file);
    const wrong = found.wrong.size;
    return this.transactions.run(call, async (tx) => {
      const { personId, name, unitId = '' } = personIn(call);
      if (wish.asOf > dayOf(tx.now)) throw integrityRefusals.futureDay({ day: wish.asOf });
      await this.documents.proveOwned(tx.manager, unitId, [wish.documentId]);
      const { kind, source, asOf, complete, documentId } = wish;
      const days = await valueOn(tx.manager, answersForDays, dayOf(tx.now));
      const snapshot: Snapshot = {
        ...{ id: newId(), kind, source, asOf, documentId, fileDigest },
        listKind: kind === 'credit-list' ? (wish.listKind ?? null) : null,
        // A file with gaps does not speak for those it does not name.
        complete: kind === 'credit-list' && complete && wrong === 0,
        ...{ validUntil: plusDays(asOf, days), rowCount: found.rows - wrong, skipped: wrong },
        ...{ personId, personName: name, at: tx.now },
      };
      if (!(await keepSnapshot(tx, snapshot))) return { rows: 0, skipped: 0, known: true };
      await this.keepRows(tx, file, snapshot);
      tx.record({
        action: 'register-snapshot.import',
        object: { type: 'register-snapshot', id: snapshot.id },
        after: { kind, listKind: snapshot.listKind, source, asOf, fileDigest, rows: snapshot.rowCount },
      });
      await tx.tell(snapshotImported, { id: snapshot.id });
      return { rows: snapshot.rowCount, skipped: wrong, known: false };
    });
  }

  /** The first reading: counts the rows and finds what is wrong with them. */
  private async prove(file: string, { kind, skipWrong }: NewSnapshot) {
    const wrong = new Set<number>();
    const faults: (FieldFault & { line: number })[] = [];
    let rows = 0;
    const add = (line: number, column: string, zh: string, en: string) => {
      wrong.add(line);
      if (faults.length < TOLD) {
        const field = `line ${line}`;
        faults.push({
          line,
          field,
          zh: `第 ${line} 行 ${column}：${zh}`,
          en: `Line ${line}, ${column}: ${en}`,
        });
      }
    };
    await this.read(file, kind, {
      row: (raw, line) => {
        rows++;
        const read = kind === 'company-register' ? readCompanyRow(raw) : readListRow(raw);
        read.faults?.forEach(({ column, zh, en }) => add(line, column, zh, en));
      },
      bad: (line) => {
        rows++;
        add(line, '', '列数或引号不对', 'has a wrong number of columns or an open quote');
      },
    });
    if (rows === 0) throw unreadable('没有数据行', 'it has no rows');
    const refused = wrong.size > 0 && !skipWrong;
    if (refused || wrong.size === rows) {
      // A line that is no record is noticed before those read ahead of it.
      const inOrder = faults.toSorted((a, b) => a.line - b.line).map(({ line: _, ...fault }) => fault);
      throw integrityRefusals.rowsWrong({ count: rows, wrong: wrong.size }, inOrder);
    }
    return { rows, wrong };
  }

  private async keepRows(tx: Transaction, file: string, { id, kind }: Snapshot): Promise<void> {
    const companies: CompanyRow[] = [];
    const entries: ListRow[] = [];
    const flush = async () => {
      if (companies.length > 0) await keepCompanies(tx, this.vault, id, companies.splice(0));
      if (entries.length > 0) await keepEntries(tx, id, entries.splice(0));
    };
    await this.read(file, kind, {
      row: async (raw) => {
        if (kind === 'company-register') companies.push(...present(readCompanyRow(raw).row));
        else entries.push(...present(readListRow(raw).row));
        if (companies.length + entries.length >= PART) await flush();
      },
      bad: () => undefined,
    });
    await flush();
  }

  private async read(
    file: string,
    kind: SnapshotKind,
    reader: Pick<Parameters<typeof readCsv>[1], 'row' | 'bad'>,
  ): Promise<void> {
    try {
      await readCsv(file, {
        ...reader,
        columns: (names) => {
          const absent = NEEDED_COLUMNS[kind].filter((name) => !names.includes(name));
          if (absent.length > 0) {
            throw new CsvUnreadable(
              `缺少列：${absent.join('、')}`,
              `the columns ${absent.join(', ')} are missing`,
            );
          }
        },
      });
    } catch (error) {
      if (error instanceof CsvUnreadable) throw unreadable(error.zh, error.en);
      throw error;
    }
  }
}

const present = <T>(row: T | undefined): T[] => (row === undefined ? [] : [row]);

function unreadable(why: string, whyEn: string) {
  return integrityRefusals.fileUnreadable({ why, whyEn });
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
