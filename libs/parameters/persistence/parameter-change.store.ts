import { type EntityManager, In } from 'typeorm';
import { type Day, isId } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import { anyUnit } from '@market/platform/states';
import { type ChangeState, HOLDING, type ParameterChange, RESERVING } from '../domain/change';
import { ParameterChangeEntity } from './parameter-change.entity';

export function changeOf(entity: ParameterChangeEntity, today: Day): ParameterChange {
  return { ...entity, today, holders: { office: anyUnit } };
}

export async function findChange(
  manager: EntityManager,
  id: string,
  today: Day,
): Promise<ParameterChange | undefined> {
  const entity = isId(id) ? await manager.findOneBy(ParameterChangeEntity, { id }) : null;
  return entity ? changeOf(entity, today) : undefined;
}

/** Locked until the transaction ends: of two who decide at once the second meets what the first has said. */
export async function lockChange(
  manager: EntityManager,
  id: string,
  today: Day,
): Promise<ParameterChange | undefined> {
  if (!isId(id)) return undefined;
  const entity = await manager.findOne(ParameterChangeEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  return entity ? changeOf(entity, today) : undefined;
}

/** The value of a number that has begun by the day, if staff have changed it. One look at an index. */
export async function changedValue(
  manager: EntityManager,
  key: string,
  day: Day,
): Promise<number | undefined> {
  const [found] = await rows<{ value: number }>(
    manager,
    `SELECT value FROM parameter_change WHERE key = $1 AND from_day <= $2 AND state = ANY($3)
     ORDER BY from_day DESC LIMIT 1`,
    [key, day, HOLDING],
  );
  return found?.value;
}

/** Every change that holds or will hold, of all numbers or of one. Some a year, so all are read at once. */
export async function holdingChanges(manager: EntityManager, key?: string): Promise<ParameterChangeEntity[]> {
  return manager.find(ParameterChangeEntity, {
    where: { state: In([...HOLDING]), ...(key && { key }) },
    order: { key: 'ASC', fromDay: 'ASC' },
  });
}

export async function changesIn(
  manager: EntityManager,
  { states, key, most }: { states?: readonly ChangeState[]; key?: string; most: number },
): Promise<ParameterChangeEntity[]> {
  return manager.find(ParameterChangeEntity, {
    where: { ...(states && { state: In([...states]) }), ...(key && { key }) },
    order: { writtenAt: 'DESC', id: 'DESC' },
    take: most,
  });
}

/** Whoever else wants a day of this number waits until the transaction ends. */
export async function lockDays(manager: EntityManager, key: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('days of ' || $1, 0))`, [key]);
}

/** Whether another change has the day for itself. */
export async function dayIsTaken(
  manager: EntityManager,
  { key, fromDay, id }: { key: string; fromDay: Day; id: string },
): Promise<boolean> {
  const found = await rows(
    manager,
    `SELECT FROM parameter_change WHERE key = $1 AND from_day = $2 AND state = ANY($3) AND id <> $4`,
    [key, fromDay, RESERVING, id],
  );
  return found.length > 0;
}
