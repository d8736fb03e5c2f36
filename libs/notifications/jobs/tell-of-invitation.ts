import { Injectable } from '@nestjs/common';
import { ReadInvitations } from '@market/organizations';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { INVITATION_NOTICES } from '../domain/member-notices';

@Injectable()
export class TellOfInvitation implements FactHandler<{ id: string }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly invitations: ReadInvitations,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const about = await this.invitations.about(tx.manager, fact.payload.id);
    if (!about) return;
    for (const rule of INVITATION_NOTICES[fact.name] ?? []) await this.notice.execute(tx, fact, rule, about);
  }
}
