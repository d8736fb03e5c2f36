import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import type { JobHandler, JobPayload } from '@market/platform/queue';
import { ExpireListings } from '../application/expire-listings';

@Injectable()
export class ExpireListingsJob implements JobHandler {
  constructor(private readonly expire: ExpireListings) {}

  async run(_: JobPayload, call: Call): Promise<void> {
    await this.expire.execute(call);
  }
}
