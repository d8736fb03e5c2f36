import { Injectable } from '@nestjs/common';
import { type EntityManager, ILike } from 'typeorm';
import { ReadUnits, type Unit } from '@market/organizations';
import type { NeedRecord } from '../domain/need';
import { NeedEntity } from '../persistence/need.entity';
import { recordOf } from '../persistence/need.store';

/** What everybody may see of a need. */
export interface OpenNeed extends NeedRecord {
  number: string;
  /** Undefined where the unit wants its name kept. */
  owner: Unit | undefined;
}

/** The public face: only published things, only public fields. */
@Injectable()
export class ReadOpenNeeds {
  constructor(private readonly units: ReadUnits) {}

  async byNumber(manager: EntityManager, number: string): Promise<OpenNeed | undefined> {
    return (await this.compose(manager, await manager.findBy(NeedEntity, { number })))[0];
  }

  /** Open needs, newest first; `text` stands in the title or the trouble. */
  async list(
    manager: EntityManager,
    {
      text,
      field,
      page,
      pageSize,
    }: { text?: string | undefined; field?: string | undefined; page: number; pageSize: number },
  ): Promise<{ total: number; items: OpenNeed[] }> {
    const base = { state: 'open' as const, ...(field ? { fieldCode: field } : {}) };
    const like = text?.trim() ? ILike(`%${text.trim().replaceAll(/[\\%_]/g, '\\$&')}%`) : undefined;
    const [found, total] = await manager.findAndCount(NeedEntity, {
      where: like
        ? [
            { ...base, title: like },
            { ...base, trouble: like },
          ]
        : base,
      order: { publishedOn: 'DESC', id: 'DESC' },
      take: pageSize,
      skip: (page - 1) * pageSize,
    });
    return { total, items: await this.compose(manager, found) };
  }

  private async compose(manager: EntityManager, entities: readonly NeedEntity[]): Promise<OpenNeed[]> {
    const units = await this.units.byIds(
      manager,
      entities.map((entity) => entity.unitId),
    );
    return entities.flatMap((entity) => {
      if (!entity.number) return [];
      const owner = entity.hideUnit ? undefined : units.get(entity.unitId);
      return [{ ...recordOf(entity), number: entity.number, owner }];
    });
  }
}
