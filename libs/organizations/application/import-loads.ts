import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { Refusal } from '@market/platform/errors';
import { moveState } from '@market/platform/states';
import { Transactions } from '@market/platform/transactions';
import { loadStates } from '../domain/load-states';
import { LoadEntity } from '../persistence/load.entity';
import {
  claimRow,
  loadsToImport,
  nextRows,
  noteImported,
  noteRefused,
  releasedLoad,
} from '../persistence/load-import.store';
import { lockLoad } from '../persistence/load.store';
import { ImportRow } from './import-row';

const CHUNK = 100;

/** Imports what was released, each row in a transaction of its own: a process that dies in between has lost nothing. */
@Injectable()
export class ImportLoads {
  constructor(
    private readonly transactions: Transactions,
    private readonly importRow: ImportRow,
  ) {}

  /**
   * A load that cannot go on keeps no other waiting.
   * @returns how many rows were imported
   * @throws AggregateError of what stopped a load, for another run
   */
  async execute(call: Call): Promise<number> {
    let imported = 0;
    const troubles: unknown[] = [];
    for (const { id } of await loadsToImport(this.transactions.reader)) {
      try {
        imported += await this.load(call, id);
      } catch (error) {
        troubles.push(error);
      }
    }
    if (troubles.length > 0) throw new AggregateError(troubles, troubles.map(String).join('; '));
    return imported;
  }

  private async load(call: Call, id: string): Promise<number> {
    let imported = 0;
    for (;;) {
      const ids = await nextRows(this.transactions.reader, id, CHUNK);
      for (const rowId of ids) imported += await this.one(call, id, rowId);
      if (ids.length < CHUNK) break;
    }
    await this.close(call, id);
    return imported;
  }

  private async one(call: Call, loadId: string, rowId: string): Promise<number> {
    try {
      return await this.transactions.run(call, async (tx) => {
        const load = await releasedLoad(tx.manager, loadId);
        const row = load && (await claimRow(tx.manager, rowId));
        if (!load || !row) return 0;
        await noteImported(tx.manager, rowId, await this.importRow.execute(tx, load, row));
        return 1;
      });
    } catch (error) {
      // Somebody was faster than the list, such as a unit that joined by itself: that row waits, the others go on.
      if (!(error instanceof Refusal)) throw error;
      const { zh, en } = error;
      await this.transactions.run(call, (tx) => noteRefused(tx.manager, rowId, { zh, en }));
      return 0;
    }
  }

  private async close(call: Call, id: string): Promise<void> {
    await this.transactions.run(call, async (tx) => {
      const load = await lockLoad(tx.manager, id);
      if (load?.state !== 'importing' || load.counts.ready > 0) return;
      const { imported, open } = load.counts;
      await moveState(tx, loadStates, open > 0 ? 'rest' : 'finish', {
        subject: load,
        entity: LoadEntity,
        detail: { imported, open },
      });
    });
  }
}
