import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Holders } from '@market/platform/access';
import type { PersonActor } from '@market/platform/call';
import { isId } from '@market/platform/clock';
import { type HistoryRow, historyOf, moversOf } from '@market/platform/states';
import type { AchievementRecord, State } from '../domain/achievement';
import { AchievementEntity } from '../persistence/achievement.entity';
import { recordOf } from '../persistence/achievement.store';

const PAGE = 50;

/** What owners and the registry read of their own achievements. */
@Injectable()
export class ReadAchievements {
  constructor(private readonly dataSource: DataSource) {}

  /** The actor's unit's achievements, newest change first; for a registry those sent to it. */
  async ofUnit(
    actor: PersonActor,
    { state, page }: { state: State | undefined; page: number },
  ): Promise<{ total: number; items: AchievementRecord[] }> {
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
    return { total, items: items.map((entity) => recordOf(entity)) };
  }

  async one(id: string): Promise<{ record: AchievementRecord; history: HistoryRow[] } | undefined> {
    const { manager } = this.dataSource;
    const entity = await manager.findOneBy(AchievementEntity, { id });
    if (!entity) return undefined;
    const record = recordOf(entity, await moversOf(manager, 'achievement', id));
    return { record, history: await historyOf(manager, 'achievement', id) };
  }
}

/** Which units stand to an achievement as what; undefined when there is none. */
export async function holdersOfAchievement(manager: EntityManager, id: string): Promise<Holders | undefined> {
  const entity = isId(id) ? await manager.findOneBy(AchievementEntity, { id }) : null;
  return entity ? recordOf(entity).holders : undefined;
}
