import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { ExtendNotices } from '../application/extend-notices';

@Injectable()
export class ExtendOnDecreeApproved implements FactHandler<{ id: string }> {
  constructor(private readonly notices: ExtendNotices) {}

  async apply(tx: Transaction, { payload }: Fact<{ id: string }>): Promise<void> {
    await this.notices.execute(tx, payload.id);
  }
}
