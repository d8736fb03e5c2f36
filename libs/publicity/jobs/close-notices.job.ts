import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import type { JobHandler, JobPayload } from '@market/platform/queue';
import { CloseNotices } from '../application/close-notices';

@Injectable()
export class CloseNoticesJob implements JobHandler {
  constructor(private readonly close: CloseNotices) {}

  async run(_: JobPayload, call: Call): Promise<void> {
    await this.close.execute(call);
  }
}
