import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { ReadUnits } from '@market/organizations';
import { calendarIn } from '@market/parameters';
import type { Holders } from '@market/platform/access';
import type { Calendar } from '@market/platform/calendar';
import type { PublicNotice } from '../domain/notice';
import type { Objection } from '../domain/objection';
import { PublicNoticeEntity } from '../persistence/notice.entity';
import { ObjectionEntity } from '../persistence/objection.entity';
import { findNotice, findObjection, noticeOf, objectionOf } from '../persistence/publicity.store';

export const PAGE_SIZE = 20;

@Injectable()
export class ReadNotices {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: ReadUnits,
  ) {}

  async list(page: number): Promise<{ total: number; items: PublicNotice[] }> {
    const [found, total] = await this.dataSource.manager.findAndCount(PublicNoticeEntity, {
      order: { publishedOn: 'DESC', id: 'DESC' },
      take: PAGE_SIZE,
      skip: (page - 1) * PAGE_SIZE,
    });
    return { total, items: found.map(noticeOf) };
  }

  async byNumber(
    number: string,
  ): Promise<{ notice: PublicNotice; publisher: string; objections: Objection[] } | undefined> {
    const { manager } = this.dataSource;
    const entity = await manager.findOneBy(PublicNoticeEntity, { number });
    if (!entity) return undefined;
    const publisher = (await this.units.byIds(manager, [entity.publisherId])).get(entity.publisherId);
    const objections = await manager.find(ObjectionEntity, {
      where: { noticeId: entity.id },
      order: { position: 'ASC', raisedAt: 'ASC' },
    });
    return {
      notice: noticeOf(entity),
      publisher: publisher?.name ?? '',
      objections: objections.map(objectionOf),
    };
  }

  /** By which the days left of a notice are counted now. */
  calendar(): Promise<Calendar> {
    return calendarIn(this.dataSource.manager);
  }

  byId(manager: EntityManager, id: string): Promise<PublicNotice | undefined> {
    return findNotice(manager, id);
  }

  async byIds(manager: EntityManager, ids: readonly string[]): Promise<Map<string, PublicNotice>> {
    if (ids.length === 0) return new Map();
    const found = await manager.findBy(PublicNoticeEntity, { id: In([...new Set(ids)]) });
    return new Map(found.map((entity) => [entity.id, noticeOf(entity)]));
  }

  objection(manager: EntityManager, id: string): Promise<Objection | undefined> {
    return findObjection(manager, id);
  }

  async objectionPage(id: string): Promise<{ objection: Objection; notice: PublicNotice } | undefined> {
    const { manager } = this.dataSource;
    const objection = await findObjection(manager, id);
    const notice = objection && (await findNotice(manager, objection.noticeId));
    return objection && notice ? { objection, notice } : undefined;
  }

  /** What rows of these subjects are objected to and not yet answered. */
  async objectedSubjects(manager: EntityManager, subjectIds: readonly string[]): Promise<Set<string>> {
    if (subjectIds.length === 0) return new Set();
    const found = await manager.findBy(ObjectionEntity, { subjectId: In([...subjectIds]), state: 'open' });
    return new Set(found.map(({ subjectId }) => subjectId));
  }
}

export async function holdersOfObjection(manager: EntityManager, id: string): Promise<Holders | undefined> {
  return (await findObjection(manager, id))?.holders;
}
