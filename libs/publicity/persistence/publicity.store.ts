import type { EntityManager } from 'typeorm';
import { isId } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { PublicNotice } from '../domain/notice';
import type { Objection } from '../domain/objection';
import { PublicNoticeEntity } from './notice.entity';
import { ObjectionEntity } from './objection.entity';

export function noticeOf({ publisherId, ...rest }: PublicNoticeEntity): PublicNotice {
  return { ...rest, holders: { publisher: publisherId } };
}

export function objectionOf({ publisherId, ...rest }: ObjectionEntity): Objection {
  return { ...rest, holders: { publisher: publisherId }, movers: [] };
}

export async function findNotice(manager: EntityManager, id: string): Promise<PublicNotice | undefined> {
  const entity = await manager.findOneBy(PublicNoticeEntity, { id });
  return entity ? noticeOf(entity) : undefined;
}

export async function findObjection(manager: EntityManager, id: string): Promise<Objection | undefined> {
  const entity = isId(id) ? await manager.findOneBy(ObjectionEntity, { id }) : null;
  return entity ? objectionOf(entity) : undefined;
}

/** The next number of a year, such as GS2026-0007; the row is locked until commit. */
export async function nextNoticeNumber(manager: EntityManager, year: string): Promise<string> {
  const [row] = await rows<{ last: number }>(
    manager,
    `INSERT INTO notice_serial (year, last) VALUES ($1, 1)
     ON CONFLICT (year) DO UPDATE SET last = notice_serial.last + 1 RETURNING last`,
    [Number(year)],
  );
  if (!row) throw new Error('The serial number was not written.');
  return `GS${year}-${String(row.last).padStart(4, '0')}`;
}
