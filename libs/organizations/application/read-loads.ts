import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Holders } from '@market/platform/access';
import { isId } from '@market/platform/clock';
import { type HistoryRow, historyOf } from '@market/platform/states';
import { Transactions } from '@market/platform/transactions';
import type { Load, LoadRow, RowState, SheetKey } from '../domain/load';
import { loadStates } from '../domain/load-states';
import { LoadEntity } from '../persistence/load.entity';
import { findLoad, pageOfRows, withCounts } from '../persistence/load.store';

export const LOADS_SHOWN = 50;
export const ROWS_SHOWN = 50;

@Injectable()
export class ReadLoads {
  constructor(private readonly transactions: Transactions) {}

  /** An office's own, newest first. */
  async ofOffice(officeId: string): Promise<Load[]> {
    const { reader } = this.transactions;
    const found = await reader.find(LoadEntity, {
      where: { officeId },
      order: { uploadedAt: 'DESC', id: 'DESC' },
      take: LOADS_SHOWN,
    });
    return withCounts(reader, found);
  }

  async one(id: string): Promise<{ load: Load; history: HistoryRow[] } | undefined> {
    const { reader } = this.transactions;
    const load = await findLoad(reader, id);
    return load && { load, history: await historyOf(reader, loadStates.noun, id) };
  }

  rows(
    loadId: string,
    { sheet, state, page }: { sheet: SheetKey; state: RowState | undefined; page: number },
  ): Promise<{ total: number; items: LoadRow[] }> {
    const which = { loadId, sheet, state, take: ROWS_SHOWN, skip: (page - 1) * ROWS_SHOWN };
    return pageOfRows(this.transactions.reader, which);
  }

  /** All of a sheet, for the report. */
  async all(loadId: string, sheet: SheetKey): Promise<LoadRow[]> {
    const which = { loadId, sheet, state: undefined, take: EVERY_ROUND, skip: 0 };
    return (await pageOfRows(this.transactions.reader, which)).items;
  }

  /** For those who are told of it. */
  about(manager: EntityManager, id: string): Promise<Load | undefined> {
    return findLoad(manager, id);
  }
}

/** What several files of one load may hold together. */
const EVERY_ROUND = 50_000;

export async function holdersOfLoad(manager: EntityManager, id: string): Promise<Holders | undefined> {
  return isId(id) ? (await findLoad(manager, id))?.holders : undefined;
}
