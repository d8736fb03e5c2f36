import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Holders } from '@market/platform/access';
import type { PersonActor } from '@market/platform/call';
import { isId } from '@market/platform/clock';
import { type HistoryRow, historyOf } from '@market/platform/states';
import type { NeedRecord, State } from '../domain/need';
import { NeedEntity } from '../persistence/need.entity';
import { recordOf } from '../persistence/need.store';

const PAGE = 50;

/** What a unit reads of its own needs. */
@Injectable()
export class ReadNeeds {
  constructor(private readonly dataSource: DataSource) {}

  async ofUnit(
    actor: PersonActor,
    { state, page }: { state: State | undefined; page: number },
  ): Promise<{ total: number; items: NeedRecord[] }> {
    if (!actor.unitId) return { total: 0, items: [] };
    const [items, total] = await this.dataSource.manager.findAndCount(NeedEntity, {
      where: { unitId: actor.unitId, ...(state ? { state } : {}) },
      order: { changedAt: 'DESC', id: 'DESC' },
      take: PAGE,
      skip: (page - 1) * PAGE,
    });
    return { total, items: items.map(recordOf) };
  }

  async one(id: string): Promise<{ record: NeedRecord; history: HistoryRow[] } | undefined> {
    const entity = await this.dataSource.manager.findOneBy(NeedEntity, { id });
    if (!entity) return undefined;
    return { record: recordOf(entity), history: await historyOf(this.dataSource.manager, 'need', id) };
  }

  /** A unit's open needs, newest first. */
  async openIdsOf(manager: EntityManager, unitId: string): Promise<string[]> {
    const found = await manager.find(NeedEntity, {
      select: { id: true },
      where: { unitId, state: 'open' },
      order: { publishedOn: 'DESC', id: 'DESC' },
      take: PAGE,
    });
    return found.map((entity) => entity.id);
  }
}

/** Which unit a need belongs to; undefined when there is none. */
export async function holdersOfNeed(manager: EntityManager, id: string): Promise<Holders | undefined> {
  const entity = isId(id) ? await manager.findOneBy(NeedEntity, { id }) : null;
  return entity ? { owner: entity.unitId } : undefined;
}
