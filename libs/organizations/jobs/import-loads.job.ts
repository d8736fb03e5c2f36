import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import type { JobHandler, JobPayload } from '@market/platform/queue';
import { ImportLoads } from '../application/import-loads';

@Injectable()
export class ImportLoadsJob implements JobHandler {
  constructor(private readonly imports: ImportLoads) {}

  async run(_: JobPayload, call: Call): Promise<void> {
    await this.imports.execute(call);
  }
}
