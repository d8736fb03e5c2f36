import { Injectable } from '@nestjs/common';
import { ReadUnits, type UnitKind } from '@market/organizations';
import type { Call } from '@market/platform/call';
import { dayOf } from '@market/platform/clock';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { lookupExpired } from '../facts';
import { lockExpired, watchUnits } from '../persistence/unit-standing.store';
import { RefreshStandings } from './refresh-standings';

/** Units that deal in the market; offices are not looked up. */
export const WATCHED: readonly UnitKind[] = ['university', 'enterprise', 'broker-firm'];
const PART = 200;

/** The sweep: whoever has come into the market is watched, and what answers no more is told of, once. */
@Injectable()
export class WatchStandings {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: ReadUnits,
    private readonly refresh: RefreshStandings,
  ) {}

  /** @returns how many have expired */
  async execute(call: Call): Promise<number> {
    for (const kind of WATCHED) {
      await this.transactions.run(call, async (tx) =>
        watchUnits(tx, await this.units.ofKind(tx.manager, kind)),
      );
    }
    for (let expired = 0; ;) {
      const part = await this.transactions.run(call, (tx) => this.expire(tx));
      expired += part;
      if (part < PART) return expired;
    }
  }

  private async expire(tx: Transaction): Promise<number> {
    const over = await lockExpired(tx, dayOf(tx.now), PART);
    for (const id of await this.refresh.execute(tx, over)) await tx.tell(lookupExpired, { id });
    return over.length;
  }
}
