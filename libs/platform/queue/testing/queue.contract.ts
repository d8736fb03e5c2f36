import { marketDatabase } from '../../../../test/database/market-database';
import { BullJobQueue, connectQueue } from '../bull-queue';
import { startWorkers } from '../bull-workers';
import { Catalogue } from '../catalogue';
import { defineJobs, type JobHandler, type JobPayload } from '../job';
import { FinalFailure, JobRunner } from '../job-runner';

const ID = '01a20ac4-1e23-7631-b8eb-3077037ac079';
const LIMIT = 60_000;
const jobs = defineJobs('spec', {
  'spec.do-thing': { ids: ['id'], attempts: 3, backoff: 50 },
  'spec.tick': { everySeconds: 1 },
});

/** Remembers its runs; a test waits for the one it wants. */
class Handler implements JobHandler {
  readonly runs: JobPayload[] = [];
  fault: () => Error | undefined = () => undefined;
  private wake: () => void = () => undefined;

  async run(payload: JobPayload): Promise<void> {
    this.runs.push(payload);
    this.wake();
    const fault = this.fault();
    if (fault) throw fault;
  }

  async times(count: number): Promise<void> {
    while (this.runs.length < count) await new Promise<void>((resolve) => (this.wake = resolve));
  }
}

/** What BullMQ must do for us, whichever store is under it. One store a process: BullMQ's backend is chosen once. */
export function queueContract(name: string, redisUrl: string | undefined): void {
  describe(`the queue on ${name}`, () => {
    async function open() {
      const market = await marketDatabase();
      const handlers = { 'spec.do-thing': new Handler(), 'spec.tick': new Handler() };
      const catalogue = new Catalogue(jobs, { 'spec.do-thing': Handler, 'spec.tick': Handler });
      const link = connectQueue({ redisUrl, databaseUrl: market.database.appUrl }, Object.keys(jobs).length);
      const queue = new BullJobQueue(link, catalogue);
      const runner = new JobRunner(
        catalogue,
        market.transactions,
        (job) => handlers[job as keyof typeof handlers],
      );
      return {
        queue,
        thing: handlers['spec.do-thing'],
        tick: handlers['spec.tick'],
        listen: () => startWorkers(link, runner, { error: () => undefined, warn: () => undefined } as never),
        failed: async (job: string) => queue.queueOf(job).getFailedCount(),
        close: async (workers?: { close(): Promise<unknown> }) => {
          await workers?.close();
          for (const job of Object.keys(jobs)) await queue.queueOf(job).obliterate({ force: true });
          await queue.close();
          await market.close();
        },
      };
    }

    it(
      'brings a job with its payload, and a key that waits already only once',
      async () => {
        const one = await open();
        for (const _ of [1, 2, 3]) await one.queue.add('spec.do-thing', 'key-1', { id: ID });
        await one.queue.add('spec.do-thing', 'key-2', { id: ID });
        const workers = one.listen();
        await one.thing.times(2);
        expect(one.thing.runs).toEqual([{ id: ID }, { id: ID }]);
        await one.close(workers);
        expect(one.thing.runs).toHaveLength(2);
      },
      LIMIT,
    );

    it(
      'tries again what failed, and keeps what has failed for good',
      async () => {
        const one = await open();
        const workers = one.listen();
        one.thing.fault = () => (one.thing.runs.length < 3 ? new Error('not yet') : undefined);
        await one.queue.add('spec.do-thing', 'key-1', { id: ID });
        await one.thing.times(3);
        one.thing.fault = () => new FinalFailure('never');
        await one.queue.add('spec.do-thing', 'key-2', { id: ID });
        await one.thing.times(4);
        await until(async () => (await one.failed('spec.do-thing')) === 1);
        expect(one.thing.runs).toHaveLength(4);
        await one.close(workers);
      },
      LIMIT,
    );

    it(
      'lets the clock-driven job stand once, however many processes say so',
      async () => {
        const one = await open();
        await Promise.all([one.queue.schedule('spec.tick', 1), one.queue.schedule('spec.tick', 1)]);
        await one.queue.schedule('spec.tick', 1);
        expect(await one.queue.queueOf('spec.tick').getJobSchedulersCount()).toBe(1);
        const workers = one.listen();
        await one.tick.times(2);
        await one.close(workers);
      },
      LIMIT,
    );
  });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}
