import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { PutReviewOnDesk } from '../application/put-review-on-desk';

/** Parameters stand below the worklist and below the units: what waits for a second person is laid on desks here. */
@Injectable()
export class DeskOfChange implements FactHandler<{ id: string }> {
  constructor(private readonly desk: PutReviewOnDesk) {}

  async apply(tx: Transaction, { payload }: Fact<{ id: string }>): Promise<void> {
    await this.desk.ofChange(tx, payload.id);
  }
}

@Injectable()
export class DeskOfDecree implements FactHandler<{ id: string }> {
  constructor(private readonly desk: PutReviewOnDesk) {}

  async apply(tx: Transaction, { payload }: Fact<{ id: string }>): Promise<void> {
    await this.desk.ofDecree(tx, payload.id);
  }
}
