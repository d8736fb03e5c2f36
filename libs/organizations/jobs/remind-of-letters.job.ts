import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import type { JobHandler, JobPayload } from '@market/platform/queue';
import { RemindOfLetters } from '../application/remind-of-letters';

@Injectable()
export class RemindOfLettersJob implements JobHandler {
  constructor(private readonly remind: RemindOfLetters) {}

  async run(_: JobPayload, call: Call): Promise<void> {
    await this.remind.execute(call);
  }
}
