import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import type { JobHandler, JobPayload } from '@market/platform/queue';
import { TakeStatement } from '../application/take-statement';

@Injectable()
export class TakeStatementJob implements JobHandler {
  constructor(private readonly statement: TakeStatement) {}

  async run(_: JobPayload, call: Call): Promise<void> {
    await this.statement.execute(call);
  }
}
