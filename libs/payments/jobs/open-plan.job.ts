import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { OpenPlan } from '../application/open-plan';

@Injectable()
export class OpenPlanJob implements FactHandler<{ id: string }> {
  constructor(private readonly plan: OpenPlan) {}

  apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    return this.plan.execute(tx, fact.payload.id);
  }
}
