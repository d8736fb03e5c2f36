import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { appendAudit } from '@market/platform/audit';
import type { Call } from '@market/platform/call';
import { Clock } from '@market/platform/clock';
import { claimKey, keepAnswer } from '@market/platform/idempotency';
import { claimDelivery, type Owed } from '@market/platform/outbox';
import { Transaction } from './transaction';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const ATTEMPTS = 3;

/** The only place where transactions are opened. */
@Injectable()
export class Transactions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** For reads that need no transaction of their own. */
  get reader(): EntityManager {
    return this.dataSource.manager;
  }

  /**
   * Runs the work in one transaction, with its facts, its answer under the idempotency key, and its audit rows.
   * The answer must be plain data: a repeated request is given it back from JSON.
   */
  async run<T>(call: Call, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.attempt(call, async (tx) => {
      const { repeat } = call;
      if (!repeat) return work(tx);
      const claim = await claimKey(tx.manager, call, repeat, tx.now);
      if (!claim.first) return claim.answer as T;
      const answer = await work(tx);
      await keepAnswer(tx.manager, call, repeat, answer);
      return answer;
    });
  }

  /** Applies a fact's effect for one consumer, once: a second run finds it done and does nothing. */
  async runOnce(call: Call, owed: Owed, work: (tx: Transaction) => Promise<void>): Promise<void> {
    await this.attempt(call, async (tx) => {
      if (await claimDelivery(tx.manager, owed, tx.now)) await work(tx);
    });
  }

  private async attempt<T>(call: Call, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction(async (manager) => {
          await actAs(manager, call);
          const tx = new Transaction(manager, call, this.clock.now());
          const answer = await work(tx);
          await appendAudit(manager, call, tx.now, tx.entries);
          return answer;
        });
      } catch (error) {
        if (attempt === ATTEMPTS || !isPassing(error)) throw error;
      }
    }
  }
}

/** Row-level security reads these settings; they end with the transaction, so no request inherits another's. */
async function actAs(manager: EntityManager, call: Call): Promise<void> {
  const { actor } = call;
  const person = actor.kind === 'person' ? actor.personId : '';
  const unit = actor.kind === 'person' ? (actor.unitId ?? '') : '';
  await manager.query(
    `SELECT set_config('market.person', $1, true), set_config('market.unit', $2, true), set_config('market.actor', $3, true)`,
    [person, unit, actor.kind],
  );
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const code = (error.driverError as { code?: string }).code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}
