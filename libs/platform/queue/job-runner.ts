import { randomUUID } from 'node:crypto';
import { systemCall } from '@market/platform/call';
import { Refusal } from '@market/platform/errors';
import { noteFailure, type Owed, readFact } from '@market/platform/outbox';
import type { Transactions } from '@market/platform/transactions';
import type { Catalogue } from './catalogue';
import type { FactHandler, Handler, JobHandler, JobPayload } from './job';

/** The second and last place where refusals are mapped: a refusal is final, anything else is tried again. */
export class FinalFailure extends Error {}

/** Runs one job: the same for BullMQ's workers, for tests and for the seed. */
export class JobRunner {
  constructor(
    readonly catalogue: Catalogue,
    private readonly transactions: Transactions,
    private readonly handlerOf: (job: string) => Handler,
  ) {}

  /** @throws FinalFailure when trying again cannot help; any other error when it can. */
  async run(name: string, payload: JobPayload): Promise<void> {
    const job = this.catalogue.job(name);
    try {
      if ('on' in job) await this.apply({ factId: idIn(payload, 'factId'), consumer: name });
      else {
        if ('ids' in job) job.ids.forEach((id) => idIn(payload, id));
        await (this.handlerOf(name) as JobHandler).run(payload, systemCall(`job-${randomUUID()}`));
      }
    } catch (error) {
      if ('on' in job && payload.factId) {
        const owed = { factId: payload.factId, consumer: name };
        await noteFailure(this.transactions.reader, owed, String(error));
      }
      if (error instanceof Refusal) throw new FinalFailure(error.message, { cause: error });
      throw error;
    }
  }

  private async apply(owed: Owed): Promise<void> {
    const fact = await readFact(this.transactions.reader, owed.factId);
    if (!fact) throw new FinalFailure(`There is no fact ${owed.factId}.`);
    const handler = this.handlerOf(owed.consumer) as FactHandler;
    await this.transactions.runOnce(systemCall(fact.requestId), owed, (tx) => handler.apply(tx, fact));
  }
}

function idIn(payload: JobPayload, name: string): string {
  const id = payload[name];
  if (typeof id !== 'string' || !/^[0-9a-f-]{1,36}$/.test(id)) {
    throw new FinalFailure(`The payload has no ${name}.`);
  }
  return id;
}
