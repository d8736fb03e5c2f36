import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import type { JobHandler, JobPayload } from '@market/platform/queue';
import { WatchStandings } from '../application/watch-standings';

@Injectable()
export class WatchStandingsJob implements JobHandler {
  constructor(private readonly watch: WatchStandings) {}

  async run(_: JobPayload, call: Call): Promise<void> {
    await this.watch.execute(call);
  }
}
