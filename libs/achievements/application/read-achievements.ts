import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '@market/platform/call';
import { type HistoryRow, historyOf } from '@market/platform/states';
import { AchievementEntity } from '../persistence/achievement.entity';

const PAGE = 50;

/** What owners and the registry read of their own achievements. */
@Injectable()
export class ReadAchievements {
  constructor(private readonly dataSource: DataSource) {}

  /** The actor's unit's achievements, newest change first; for a registry those sent to it. */
  async ofUnit(
    actor: PersonActor,
    { state, page }: { state: AchievementEntity['state'] | undefined; page: number },
  ): Promise<{ total: number; items: AchievementEntity[] }> {
    if (!actor.unitId) return { total: 0, items: [] };
    const inState = state ? { state } : {};
    const [items, total] = await this.dataSource.manager.findAndCount(AchievementEntity, {
      where: [
        { unitId: actor.unitId, ...inState },
        { registryId: actor.unitId, ...inState },
      ],
      order: { changedAt: 'DESC', id: 'DESC' },
      take: PAGE,
      skip: (page - 1) * PAGE,
    });
    return { total, items };
  }

  async one(id: string): Promise<{ entity: AchievementEntity; history: HistoryRow[] } | undefined> {
    const entity = await this.dataSource.manager.findOneBy(AchievementEntity, { id });
    if (!entity) return undefined;
    return { entity, history: await historyOf(this.dataSource.manager, 'achievement', id) };
  }
}
