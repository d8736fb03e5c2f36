import { Injectable } from '@nestjs/common';
import { ReadUnits } from '@market/organizations';
import { newId } from '@market/platform/clock';
import type { Fact } from '@market/platform/outbox';
import type { Transaction } from '@market/platform/transactions';
import type { NoticeRule } from '../domain/notice';
import { MailDeliveryEntity } from '../persistence/mail-delivery.entity';
import { NoticeEntity } from '../persistence/notice.entity';

/** Turns a fact into a notice and a mail for each of those it concerns; who caused it needs no telling. */
@Injectable()
export class GiveNotice {
  constructor(private readonly units: ReadUnits) {}

  async execute<About>(tx: Transaction, fact: Fact, rule: NoticeRule<About>, about: About): Promise<void> {
    const audience = rule.audience(about);
    const { unitId } = audience;
    if (!unitId) return;
    const all =
      'person' in audience ? [audience.person] : await this.units.holders(tx.manager, unitId, audience.duty);
    const hearers = all.filter(({ personId }) => personId !== fact.personId);
    if (hearers.length === 0) return;
    const notices = hearers.map(({ personId }) => ({
      ...rule.text(about),
      id: newId(),
      factId: fact.id,
      personId,
      unitId,
      createdAt: tx.now,
    }));
    await tx.manager.insert(NoticeEntity, notices);
    await tx.manager.insert(
      MailDeliveryEntity,
      notices.map((notice, at) => ({
        id: newId(),
        noticeId: notice.id,
        sentTo: hearers[at]?.email ?? '',
        state: 'queued' as const,
        attempts: 0,
        nextTryAt: tx.now,
      })),
    );
  }
}
