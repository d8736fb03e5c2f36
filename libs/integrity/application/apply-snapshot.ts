import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadUnits } from '@market/organizations';
import type { Transaction } from '@market/platform/transactions';
import { codesIn, findSnapshot, type Snapshot } from '../persistence/snapshot.store';
import { watchedAfter } from '../persistence/unit-standing.store';
import { RefreshStandings } from './refresh-standings';

const PART = 500;

/** What follows from an imported file for the units that are watched. */
@Injectable()
export class ApplySnapshot {
  constructor(
    private readonly units: ReadUnits,
    private readonly refresh: RefreshStandings,
  ) {}

  async execute(tx: Transaction, snapshotId: string): Promise<void> {
    if (!(await findSnapshot(tx.manager, snapshotId))) return;
    for (let after: string | undefined; ;) {
      const part = await watchedAfter(tx.manager, after, PART);
      if (part.length > 0) await this.refresh.execute(tx, part);
      if (part.length < PART) return;
      after = part.at(-1);
    }
  }

  snapshot(manager: EntityManager, id: string): Promise<Snapshot | undefined> {
    return findSnapshot(manager, id);
  }

  /** Which of these units a register file names. */
  async unitsIn(
    manager: EntityManager,
    snapshotId: string,
    unitIds: readonly string[],
  ): Promise<Set<string>> {
    const units = [...(await this.units.byIds(manager, unitIds)).values()];
    const codes = await codesIn(
      manager,
      snapshotId,
      units.map(({ creditCode }) => creditCode),
    );
    return new Set(units.filter(({ creditCode }) => codes.has(creditCode)).map(({ id }) => id));
  }
}
