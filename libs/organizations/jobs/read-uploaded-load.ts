import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { ReadLoad } from '../application/read-load';

@Injectable()
export class ReadUploadedLoad implements FactHandler<{ id: string }> {
  constructor(private readonly read: ReadLoad) {}

  apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    return this.read.execute(tx, fact.payload.id);
  }
}
