import { Injectable } from '@nestjs/common';
import { ReadAchievementFacts } from '@market/achievements';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { ACHIEVEMENT_NOTICES } from '../domain/achievement-notices';

@Injectable()
export class TellOfAchievement implements FactHandler<{ id: string }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly achievements: ReadAchievementFacts,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const rule = ACHIEVEMENT_NOTICES[fact.name];
    const about = await this.achievements.execute(tx.manager, fact.payload.id);
    if (rule && about) await this.notice.execute(tx, fact, rule, about);
  }
}
