import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { noticeClosed } from '@market/publicity/facts';
import { PublishClaims } from '../application/publish-claims';

@Injectable()
export class PublicityJob implements FactHandler<{ id: string }> {
  constructor(private readonly publish: PublishClaims) {}

  apply(tx: Transaction, { name, payload }: Fact<{ id: string }>): Promise<void> {
    return name === noticeClosed.name
      ? this.publish.close(tx, payload.id)
      : this.publish.answered(tx, payload.id);
  }
}
