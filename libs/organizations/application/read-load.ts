import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { ReadDocuments } from '@market/documents';
import { newId } from '@market/platform/clock';
import { Refusal } from '@market/platform/errors';
import { FileStore } from '@market/platform/files';
import { readSheets, type SheetLimits } from '@market/platform/sheets';
import { moveState, type Words } from '@market/platform/states';
import type { Transaction } from '@market/platform/transactions';
import { type Load, MOST_ROWS, namesOf, SHEET_KEYS } from '../domain/load';
import { loadStates } from '../domain/load-states';
import { type ReadRow, readRows } from '../domain/read-load';
import { LoadEntity } from '../persistence/load.entity';
import { lockLoad, replaceRows } from '../persistence/load.store';
import { checkRows } from './check-rows';

/** Unpacked, several times what so many rows weigh. */
const LIMITS: SheetLimits = { mostRows: MOST_ROWS, mostBytes: 30 * 1024 * 1024, only: namesOf(SHEET_KEYS) };

/** Reads an uploaded workbook into rows, away from any request: 5,000 rows hold a processor for a second. */
@Injectable()
export class ReadLoad {
  constructor(
    private readonly documents: ReadDocuments,
    private readonly files: FileStore,
  ) {}

  /** In the consumer's transaction. What cannot be read is said on the page; the next file may be better. */
  async execute(tx: Transaction, id: string): Promise<void> {
    const load = await lockLoad(tx.manager, id);
    if (load?.state !== 'reading') return;
    const read = await this.rowsOf(tx, load);
    if ('trouble' in read) {
      const set = { trouble: read.trouble };
      await moveState(tx, loadStates, 'fail', { subject: load, entity: LoadEntity, set });
      return;
    }
    await replaceRows(
      tx.manager,
      load,
      read.rows.map((row) => ({ ...row, id: newId() })),
    );
    await moveState(tx, loadStates, 'read', {
      subject: load,
      entity: LoadEntity,
      detail: { rows: read.rows.length },
    });
    await checkRows(tx, id);
  }

  private async rowsOf(tx: Transaction, load: Load): Promise<{ rows: ReadRow[] } | { trouble: Words }> {
    const document = (await this.documents.byIds(tx.manager, [load.documentId])).get(load.documentId);
    if (!document) throw new Error(`The document of load ${load.id} is gone.`);
    const content = await buffer(await this.files.open(document.sha256));
    try {
      return { rows: readRows(await readSheets(content, LIMITS), SHEET_KEYS) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { trouble: { zh: error.zh, en: error.en } };
    }
  }
}
