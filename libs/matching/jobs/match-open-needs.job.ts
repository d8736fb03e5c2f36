import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import type { JobHandler, JobPayload } from '@market/platform/queue';
import { MatchOpenNeeds } from '../application/match-open-needs';

@Injectable()
export class MatchOpenNeedsJob implements JobHandler {
  constructor(private readonly match: MatchOpenNeeds) {}

  async run(_: JobPayload, call: Call): Promise<void> {
    await this.match.execute(call);
  }
}
