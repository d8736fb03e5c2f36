import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { TakeReturn } from '../application/take-return';
import { returnTaken } from '../facts';

@Injectable()
export class ReturnJob implements FactHandler<{ id: string }> {
  constructor(private readonly take: TakeReturn) {}

  apply(tx: Transaction, { name, payload }: Fact<{ id: string }>): Promise<void> {
    return name === returnTaken.name ? this.take.settle(tx, payload.id) : this.take.close(tx, payload.id);
  }
}
