import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '@market/platform/clock';
import { forgetOldKeys } from '@market/platform/idempotency';
import { defineJobs, type JobHandler } from '@market/platform/queue';
import { SearchEngine } from '@market/platform/search-engine';

const DAY = 86_400_000;
const EVERY_HOUR = 3_600;

/** What the platform itself asks for now and then. */
@Injectable()
export class ForgetOldKeysJob implements JobHandler {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await forgetOldKeys(this.dataSource.manager, new Date(this.clock.now().getTime() - DAY));
  }
}

@Injectable()
export class RefreshSearchJob implements JobHandler {
  constructor(private readonly engine: SearchEngine) {}

  async run(): Promise<void> {
    for (const collection of ['achievements', 'offers']) await this.engine.refresh(collection);
  }
}

export const housekeepingJobs = {
  jobs: defineJobs('platform', {
    'platform.forget-keys': { everySeconds: EVERY_HOUR, concurrency: 1 },
    'platform.refresh-search': { everySeconds: EVERY_HOUR, concurrency: 1 },
  }),
  handlers: { 'platform.forget-keys': ForgetOldKeysJob, 'platform.refresh-search': RefreshSearchJob },
};
