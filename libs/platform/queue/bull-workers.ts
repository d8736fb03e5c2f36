import type { Logger } from '@nestjs/common';
import { UnrecoverableError, Worker } from 'bullmq';
import { type QueueConnection, queueName } from './bull-queue';
import { effortOf } from './job';
import { FinalFailure, type JobRunner } from './job-runner';

/** One BullMQ worker for each job of the catalogue. @returns how to stop them: running jobs are finished first. */
export function startWorkers(
  link: QueueConnection,
  runner: JobRunner,
  log: Pick<Logger, 'warn' | 'error'>,
): { close(): Promise<void> } {
  const workers = Object.entries(runner.catalogue.jobs).map(([name, job]) => {
    const worker = new Worker(
      queueName(name),
      async (carried) => {
        try {
          await runner.run(name, carried.data as Record<string, string>);
        } catch (error) {
          if (error instanceof FinalFailure) throw new UnrecoverableError(error.message);
          throw error;
        }
      },
      { connection: link.connection, concurrency: effortOf(job).concurrency },
    );
    worker.on('error', (error) => log.warn(`${name}: ${error.message}`));
    worker.on('failed', (carried, error) =>
      log.error(`${name} ${carried?.id} failed at try ${carried?.attemptsMade}: ${error.message}`),
    );
    return worker;
  });
  return { close: async () => void (await Promise.allSettled(workers.map((worker) => worker.close()))) };
}
