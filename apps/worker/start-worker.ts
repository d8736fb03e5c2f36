import { type INestApplicationContext, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Clock } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { BullJobQueue, connectQueue, JobRunner, Relay, startWorkers } from '@market/platform/queue';
import { nestLogger } from '@market/platform/telemetry';
import { Transactions } from '@market/platform/transactions';
import { FollowOffers } from '@market/matching';
import { IndexAchievements } from '@market/search';
import { handlerOf } from '../assembly/handler-of';
import { marketJobs } from '../assembly/jobs';
import { MarketModule } from '../assembly/market.module';
import { keepRelaying } from './keep-relaying';

/** The background process: relay, consumers, schedules. @returns how to stop it: running jobs are finished first */
export async function startWorker(
  settings: Settings,
): Promise<{ app: INestApplicationContext; stop(): Promise<void> }> {
  const app = await NestFactory.createApplicationContext(MarketModule.with(settings), {
    logger: nestLogger,
    abortOnError: false,
  });
  const log = new Logger('worker');
  const link = connectQueue(settings, Object.keys(marketJobs.jobs).length);
  const queue = new BullJobQueue(link, marketJobs);
  const runner = new JobRunner(marketJobs, app.get(Transactions), (job) => handlerOf(app, job));
  await app.get(IndexAchievements).prepare(app.get(DataSource).manager);
  await app.get(FollowOffers).prepare(app.get(DataSource).manager);
  for (const [name, job] of Object.entries(marketJobs.jobs)) {
    if ('everySeconds' in job) await queue.schedule(name, job.everySeconds);
  }
  const workers = startWorkers(link, runner, log);
  const relay = new Relay(app.get(DataSource), queue, marketJobs, app.get(Clock), log);
  const relaying = keepRelaying(relay, settings.databaseUrl, log);
  return {
    app,
    stop: async () => {
      await relaying.stop();
      await workers.close();
      await queue.close();
      await app.close();
    },
  };
}
