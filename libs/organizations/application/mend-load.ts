import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { type Cells, type LoadRow, SHEETS } from '../domain/load';
import { loadStates } from '../domain/load-states';
import { organizationRefusals } from '../domain/refusals';
import { findRow, lockLoad, noteHand, writeCells } from '../persistence/load.store';
import { checkRows } from './check-rows';

/** Mends a row in place; the whole load is checked again at once. */
@Injectable()
export class MendLoad {
  constructor(private readonly transactions: Transactions) {}

  /** @throws organizationRefusals.noSuchLoad, loadNotOpen */
  execute(call: Call, { id, rowId }: { id: string; rowId: string }, cells: Cells): Promise<LoadRow> {
    return this.transactions.run(call, async (tx) => {
      const load = await lockLoad(tx.manager, id);
      const row = load && (await findRow(tx.manager, id, rowId));
      if (!load || !row || row.state === 'imported') throw organizationRefusals.noSuchLoad();
      if (load.state !== 'open') {
        const { zh, en } = loadStates.states[load.state].name;
        throw organizationRefusals.loadNotOpen({ state: zh, stateEn: en });
      }
      const known = Object.keys(SHEETS[row.sheet].columns);
      const given = known.flatMap((column) => (cells[column] ? [[column, cells[column]]] : []));
      const mended: Cells = Object.fromEntries(given);
      await writeCells(tx.manager, rowId, mended);
      await noteHand(tx.manager, id, personIn(call).personId);
      await checkRows(tx, id);
      tx.record({
        action: 'unit-load.mend',
        object: { type: loadStates.noun, id },
        before: { ...row.cells },
        after: { ...mended },
        detail: { sheet: row.sheet, position: row.position },
      });
      const now = await findRow(tx.manager, id, rowId);
      if (!now) throw organizationRefusals.noSuchLoad();
      return now;
    });
  }
}
