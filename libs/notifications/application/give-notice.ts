import { Injectable } from '@nestjs/common';
import { ReadAchievementFacts } from '@market/achievements';
import { ReadUnits } from '@market/organizations';
import { newId } from '@market/platform/clock';
import type { Fact } from '@market/platform/outbox';
import type { Transaction } from '@market/platform/transactions';
import { ACHIEVEMENT_NOTICES } from '../domain/achievement-notices';
import { MailDeliveryEntity } from '../persistence/mail-delivery.entity';
import { NoticeEntity } from '../persistence/notice.entity';

/** Turns a fact into notices for those it concerns; the one who caused it needs no telling. */
@Injectable()
export class GiveNotice {
  constructor(
    private readonly achievements: ReadAchievementFacts,
    private readonly units: ReadUnits,
  ) {}

  async aboutAchievement(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const rule = ACHIEVEMENT_NOTICES[fact.name];
    const about = await this.achievements.execute(tx.manager, fact.payload.id);
    if (!rule || !about) return;
    const { unitId, duty } = rule.audience(about);
    if (!unitId) return;
    const holders = await this.units.holders(tx.manager, unitId, duty);
    const hearers = holders.filter((holder) => holder.personId !== fact.personId);
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
