import { Injectable } from '@nestjs/common';
import { ReadContact, TellOwner } from '@market/identity';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { SIGN_IN_NOTICES } from '../domain/sign-in-notices';

type Payload = { personId?: string; accountId?: string; change?: string };

/** What happened to what opens somebody's account. Whoever has no mail address hears of it by phone. */
@Injectable()
export class TellOfSignIn implements FactHandler {
  constructor(
    private readonly notice: GiveNotice,
    private readonly contacts: ReadContact,
    private readonly owner: TellOwner,
  ) {}

  async apply(tx: Transaction, fact: Fact): Promise<void> {
    const { personId, accountId, change = '' } = fact.payload as Payload;
    const account = await this.contacts.ofAccount(tx.manager, { personId, accountId });
    if (!account) return;
    const { email, lockReason } = account;
    const person = { personId: account.personId, email: email ?? '' };
    const about = { change, reason: lockReason, person };
    for (const rule of SIGN_IN_NOTICES[fact.name] ?? []) {
      if (email || 'person' in rule.audience(about)) await this.notice.execute(tx, fact, rule, about);
      if (!email)
        await this.owner.byPhone(tx.manager, account.accountId, { ...rule.text(about), id: fact.id });
    }
  }
}
