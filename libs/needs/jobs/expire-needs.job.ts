import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import type { JobHandler, JobPayload } from '@market/platform/queue';
import { ExpireNeeds } from '../application/expire-needs';

@Injectable()
export class ExpireNeedsJob implements JobHandler {
  constructor(private readonly expire: ExpireNeeds) {}

  async run(_: JobPayload, call: Call): Promise<void> {
    await this.expire.execute(call);
  }
}
