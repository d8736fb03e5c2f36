import type { INestApplicationContext } from '@nestjs/common';
import type { Handler } from '@market/platform/queue';
import { marketJobs } from './jobs';

/** The living handler of a job. */
export function handlerOf(app: INestApplicationContext, job: string): Handler {
  const handler = marketJobs.handlers[job];
  if (!handler) throw new Error(`Job ${job} has no handler.`);
  return app.get<Handler>(handler as new () => Handler);
}
