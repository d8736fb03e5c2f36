import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadUnits } from '@market/organizations';
import { historyOf } from '@market/platform/states';
import { AchievementEntity } from '../persistence/achievement.entity';

/** What a notice about an achievement is made of. */
export interface AchievementFacts {
  id: string;
  number: string | null;
  title: string;
  titleEn: string | null;
  unitId: string;
  unitName: string;
  unitNameEn: string;
  registryId: string | null;
  lastConfirmedOn: string | null;
  /** The reason given with the last move, when one was. */
  lastReason: string | null;
}

@Injectable()
export class ReadAchievementFacts {
  constructor(private readonly units: ReadUnits) {}

  async execute(manager: EntityManager, id: string): Promise<AchievementFacts | undefined> {
    const entity = await manager.findOneBy(AchievementEntity, { id });
    if (!entity) return undefined;
    const unit = (await this.units.byIds(manager, [entity.unitId])).get(entity.unitId);
    const history = await historyOf(manager, 'achievement', id);
    return {
      id,
      number: entity.number,
      title: entity.title,
      titleEn: entity.titleEn,
      unitId: entity.unitId,
      unitName: unit?.name ?? '',
      unitNameEn: unit?.nameEn ?? unit?.name ?? '',
      registryId: entity.registryId,
      lastConfirmedOn: entity.lastConfirmedOn,
      lastReason: history.findLast((event) => event.reason !== null)?.reason ?? null,
    };
  }
}
