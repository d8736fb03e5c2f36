import type { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Clock } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import { overdueDeliveries, type Owed, takeUnrelayed } from '@market/platform/outbox';
import type { Catalogue } from './catalogue';
import type { JobQueue } from './job-queue';

const RELAY_LOCK = 7_231_001;
const BATCH = 200;
/** After this long a delivery that is not done is carried again: its job may have died with the queue. */
const PATIENCE = 60_000;

/** Carries facts from the outbox to the queue. Several workers may call it; one at a time does the work. */
export class Relay {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: JobQueue,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
    private readonly log: Pick<Logger, 'warn'>,
  ) {}

  /** Relays everything that waits. @returns how many facts were relayed. */
  async drain(): Promise<number> {
    let relayed = 0;
    for (;;) {
      const facts = await this.step();
      relayed += facts;
      if (facts < BATCH) return relayed;
    }
  }

  /** Puts what is owed for too long into the queue again. Safe at any time: handlers apply an effect once. */
  async sweep(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - PATIENCE);
    const overdue = await overdueDeliveries(this.dataSource.manager, before, BATCH);
    if (overdue.length > 0)
      this.log.warn(`Carrying ${overdue.length} overdue deliveries to the queue again.`);
    // A kept failed job would swallow its own key, so a swept one gets a key of its minute.
    for (const owed of overdue)
      await this.carry(owed, `-${Math.floor(this.clock.now().getTime() / PATIENCE)}`);
    return overdue.length;
  }

  private async step(): Promise<number> {
    const taken = await this.dataSource.transaction(async (manager) => {
      const [lock] = await rows<{ mine: boolean }>(
        manager,
        `SELECT pg_try_advisory_xact_lock(${RELAY_LOCK}) AS mine`,
      );
      if (!lock?.mine) return { facts: 0, owed: [] };
      return takeUnrelayed(manager, (name) => this.catalogue.consumersOf(name), this.clock.now(), BATCH);
    });
    // After the commit: if we die here the deliveries stand in the database and the sweep carries them.
    for (const owed of taken.owed) await this.carry(owed, '');
    return taken.facts;
  }

  private carry(owed: Owed, suffix: string): Promise<void> {
    return this.queue.add(owed.consumer, `fact-${owed.factId}${suffix}`, { factId: owed.factId });
  }
}
