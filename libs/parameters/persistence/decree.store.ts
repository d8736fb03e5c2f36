import type { EntityManager } from 'typeorm';
import { isId } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import { anyUnit } from '@market/platform/states';
import type { Decree, DecreeDays } from '../domain/decree';
import { DecreeEntity } from './decree.entity';

export function decreeOf(entity: DecreeEntity): Decree {
  return { ...entity, holders: { office: anyUnit } };
}

export async function findDecree(manager: EntityManager, id: string): Promise<Decree | undefined> {
  const entity = isId(id) ? await manager.findOneBy(DecreeEntity, { id }) : null;
  return entity ? decreeOf(entity) : undefined;
}

/** Locked until the transaction ends: of two who decide at once the second meets what the first has said. */
export async function lockDecree(manager: EntityManager, id: string): Promise<Decree | undefined> {
  if (!isId(id)) return undefined;
  const entity = await manager.findOne(DecreeEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return entity ? decreeOf(entity) : undefined;
}

/** The decree that counts for each year: the last one approved. A row of a few dozen days a year. */
export async function decreesInUse(manager: EntityManager): Promise<DecreeDays[]> {
  return rows<DecreeDays>(
    manager,
    `SELECT DISTINCT ON (year) year, off, worked FROM holiday_decree WHERE state = 'approved'
     ORDER BY year, decided_at DESC, id DESC`,
  );
}

const COUNTING = `hashtextextended('counting working days', 0)`;

/** Lets others count too, but no decree move deadlines, until the transaction ends. */
export async function lockForCounting(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock_shared(${COUNTING})`);
}

/** Waits for everybody who has counted by the old calendar and not yet written the day down. */
export async function waitForCounters(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(${COUNTING})`);
}
