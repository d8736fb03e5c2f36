import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { ApplySnapshot } from '../application/apply-snapshot';

@Injectable()
export class ApplySnapshotJob implements FactHandler<{ id: string }> {
  constructor(private readonly snapshots: ApplySnapshot) {}

  apply(tx: Transaction, { payload }: Fact<{ id: string }>): Promise<void> {
    return this.snapshots.execute(tx, payload.id);
  }
}
