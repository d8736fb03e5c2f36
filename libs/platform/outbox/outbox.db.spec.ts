import { rows } from '@market/platform/database';
import { defineRefusals } from '@market/platform/errors';
import {
  Catalogue,
  defineJobs,
  type FactHandler,
  FinalFailure,
  InlineQueue,
  JobRunner,
  Relay,
} from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { callOf, type MarketDatabase, marketDatabase } from '../../../test/database/market-database';
import { defineFact, type Fact } from './fact';

const thingHappened = defineFact<{ id: string }>('spec.thing-happened.v1');
const refusals = defineRefusals('spec', { no: { kind: 'rejected', zh: '不行', en: 'no' } });
const OVERDUE = 61_000;

/** Each effect is a row of a table that has no key, so that a second one would be seen. */
class Effect implements FactHandler<{ id: string }> {
  fault: Error | undefined;

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    await tx.manager.query('INSERT INTO mailbox_message VALUES ($1, $2, $2, $2, now())', [
      `${fact.id}-${Math.random()}`,
      fact.payload.id,
    ]);
    if (this.fault) throw this.fault;
  }
}

describe('a fact', () => {
  let market: MarketDatabase;
  let queue: InlineQueue;
  let effects: Record<string, Effect>;
  let runner: JobRunner;
  const jobs = defineJobs('spec', {
    'spec.first': { on: thingHappened },
    'spec.second': { on: thingHappened },
  });
  const catalogue = new Catalogue(jobs, { 'spec.first': Effect, 'spec.second': Effect });

  beforeEach(async () => {
    market = await marketDatabase();
    queue = new InlineQueue();
    effects = { 'spec.first': new Effect(), 'spec.second': new Effect() };
    runner = new JobRunner(catalogue, market.transactions, (job) => effects[job] as Effect);
  });
  afterEach(() => market.close());

  const relay = () => new Relay(market.dataSource, queue, catalogue, market.clock, { warn: () => undefined });
  const tell = (id: string) => market.transactions.run(callOf(), (tx) => tx.tell(thingHappened, { id }));
  const happened = async () => {
    const found = await rows<{ id: string }>(
      market.dataSource.manager,
      'SELECT sent_to AS id FROM mailbox_message ORDER BY 1',
    );
    return found.map((row) => row.id);
  };
  const runAll = async () => {
    for (const { job, payload } of queue.take()) await runner.run(job, payload);
  };

  it('is carried to each consumer, whose effect happens once however often the job runs', async () => {
    await tell('a');
    expect(await relay().drain()).toBe(1);
    const waiting = queue.take();
    for (const { job, payload } of [...waiting, ...waiting]) await runner.run(job, payload);
    expect(await happened()).toEqual(['a', 'a']);
    expect(await relay().drain()).toBe(0);
  });

  it('does not exist when its transaction failed', async () => {
    const failed = market.transactions.run(callOf(), async (tx) => {
      await tx.tell(thingHappened, { id: 'never' });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await relay().drain()).toBe(0);
  });

  it('is neither lost nor doubled by two relays at once', async () => {
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map(tell));
    await Promise.all([relay().drain(), relay().drain(), relay().drain()]);
    await relay().drain();
    await runAll();
    expect(await happened()).toEqual(['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd', 'e', 'e']);
  });

  it('is carried again when its job was lost with the queue', async () => {
    await tell('a');
    await relay().drain();
    queue.take();
    expect(await relay().sweep()).toBe(0);
    market.clock.advance(OVERDUE);
    expect(await relay().sweep()).toBe(2);
    await runAll();
    expect(await happened()).toEqual(['a', 'a']);
    market.clock.advance(OVERDUE);
    expect(await relay().sweep()).toBe(0);
  });

  it('leaves nothing of an effect that failed half-way, and is tried again', async () => {
    await tell('a');
    await relay().drain();
    const [first] = queue.take();
    if (!first) throw new Error('Nothing was relayed.');
    (effects[first.job] as Effect).fault = new Error('half-way');
    await expect(runner.run(first.job, first.payload)).rejects.toThrow('half-way');
    expect(await happened()).toEqual([]);
    (effects[first.job] as Effect).fault = undefined;
    await runner.run(first.job, first.payload);
    expect(await happened()).toEqual(['a']);
  });

  it('is not tried again after a refusal', async () => {
    await tell('a');
    await relay().drain();
    const [first] = queue.take();
    if (!first) throw new Error('Nothing was relayed.');
    (effects[first.job] as Effect).fault = refusals.no();
    await expect(runner.run(first.job, first.payload)).rejects.toThrow(FinalFailure);
  });
});
