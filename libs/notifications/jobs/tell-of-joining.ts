import { Injectable } from '@nestjs/common';
import { ReadApplications } from '@market/organizations';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { JOINING_NOTICES } from '../domain/joining-notices';

@Injectable()
export class TellOfJoining implements FactHandler<{ id: string }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly applications: ReadApplications,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const about = await this.applications.about(tx.manager, fact.payload.id);
    if (!about) return;
    for (const rule of JOINING_NOTICES[fact.name] ?? []) await this.notice.execute(tx, fact, rule, about);
  }
}
