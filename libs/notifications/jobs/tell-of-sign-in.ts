import { Injectable } from '@nestjs/common';
import { ReadContact, TellOwner } from '@market/identity';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import { logger } from '@market/platform/telemetry';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import type { NoticeRule } from '../domain/notice';
import { SIGN_IN_NOTICES, type SignInEvent } from '../domain/sign-in-notices';

type Payload = { personId?: string; accountId?: string; change?: string };

/**
 * What happened to what opens somebody's account. Every address of his is told, also by phone: one of them may have been
 * added a moment ago by somebody else.
 */
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
    const about = { change, reason: account.lockReason, person: { personId: account.personId, email: '' } };
    for (const rule of SIGN_IN_NOTICES[fact.name] ?? []) await this.tell(tx, fact, rule, about);
  }

  private async tell(
    tx: Transaction,
    fact: Fact,
    rule: NoticeRule<SignInEvent>,
    about: SignInEvent,
  ): Promise<void> {
    const { personId } = about.person;
    const { mails, phones } = await this.contacts.everywhere(tx.manager, personId);
    const byMail = mails.map((email) => ({ ...about, person: { personId, email } }));
    // A notice on the page is one, whatever the number of addresses; its mail goes to the eldest.
    if ('person' in rule.audience(about)) await this.notice.execute(tx, fact, rule, byMail[0] ?? about);
    else for (const one of byMail) await this.notice.execute(tx, fact, rule, one);
    for (const accountId of phones) {
      try {
        await this.owner.byPhone(tx.manager, accountId, {
          ...rule.text(about),
          id: `${fact.id} ${accountId}`,
        });
      } catch (fault) {
        // Mails do not wait for a gateway that is away.
        if (mails.length === 0) throw fault;
        logger.error({ err: fault, accountId }, 'a phone could not be told');
      }
    }
  }
}
