import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { RecountDeadlines } from '../application/recount-deadlines';

@Injectable()
export class OnDecreeApproved implements FactHandler<{ id: string }> {
  constructor(private readonly deadlines: RecountDeadlines) {}

  async apply(tx: Transaction, { payload }: Fact<{ id: string }>): Promise<void> {
    await this.deadlines.execute(tx, payload.id);
  }
}
