import { Injectable } from '@nestjs/common';
import { ReadUnits } from '@market/organizations';
import { newId } from '@market/platform/clock';
import type { Fact } from '@market/platform/outbox';
import type { Transaction } from '@market/platform/transactions';
import { deadlineOf } from '@market/worklist';
import { withDeadline } from '../domain/deadline-words';
import type { Desk, Everywhere, NoticeRule, NoticeText, OnePerson } from '../domain/notice';
import { MailDeliveryEntity } from '../persistence/mail-delivery.entity';
import { NoticeEntity } from '../persistence/notice.entity';

/** Turns a fact into a notice and a mail for each of those it concerns; who caused it needs no telling. */
@Injectable()
export class GiveNotice {
  constructor(private readonly units: ReadUnits) {}

  async execute<About>(tx: Transaction, fact: Fact, rule: NoticeRule<About>, about: About): Promise<void> {
    const audience = rule.audience(about);
    const text = await textOf(tx, rule, about);
    if ('address' in audience) return mailOnly(tx, fact, audience.address, text);
    const hearers = (await this.hearersOf(tx, audience)).filter(({ personId }) => personId !== fact.personId);
    if (hearers.length === 0) return;
    const unitId = 'anywhere' in audience ? null : (audience.unitId ?? null);
    const notices = hearers.map(({ personId }) => ({
      ...text,
      ...{ id: newId(), factId: fact.id, personId, unitId, createdAt: tx.now },
    }));
    await tx.manager.insert(NoticeEntity, notices);
    const mails = notices.flatMap((notice, at) => {
      const sentTo = hearers[at]?.email;
      return sentTo ? [{ ...queued(tx), noticeId: notice.id, sentTo }] : [];
    });
    await tx.manager.insert(MailDeliveryEntity, mails);
  }

  private async hearersOf(tx: Transaction, audience: Desk | OnePerson | Everywhere) {
    if ('person' in audience) return [audience.person];
    if ('anywhere' in audience) return this.units.holdersAnywhere(tx.manager, audience.anywhere);
    const { unitId, duty } = audience;
    return unitId ? this.units.holders(tx.manager, unitId, duty) : [];
  }
}

async function textOf<About>(tx: Transaction, rule: NoticeRule<About>, about: About): Promise<NoticeText> {
  const waiting = rule.waits?.(about);
  const deadline = waiting && (await deadlineOf(tx.manager, waiting));
  return deadline ? withDeadline(rule.text(about), deadline) : rule.text(about);
}

async function mailOnly(tx: Transaction, fact: Fact, address: string, text: NoticeText): Promise<void> {
  await tx.manager.insert(MailDeliveryEntity, { ...queued(tx), ...text, factId: fact.id, sentTo: address });
}

function queued(tx: Transaction) {
  return { id: newId(), state: 'queued' as const, attempts: 0, nextTryAt: tx.now };
}
