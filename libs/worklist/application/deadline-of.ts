import { type EntityManager, IsNull, Not } from 'typeorm';
import { calendarIn } from '@market/parameters';
import type { Day } from '@market/platform/clock';
import { WorkItemEntity } from '../persistence/work-item.entity';
import { isProvisionallyDue } from './read-worklist';

export interface Deadline {
  day: Day;
  workingDays: number;
  provisional: boolean;
}

/** Until when the object waits where it waits now; undefined when it waits nowhere or for ever. */
export async function deadlineOf(
  manager: EntityManager,
  { noun, id }: { noun: string; id: string },
): Promise<Deadline | undefined> {
  const item = await manager.findOne(WorkItemEntity, {
    where: { noun, objectId: id, closedAt: IsNull(), dueOn: Not(IsNull()) },
    order: { openedAt: 'DESC' },
  });
  if (!item?.dueOn || item.dueDays === null) return undefined;
  const provisional = isProvisionallyDue(await calendarIn(manager), item);
  return { day: item.dueOn, workingDays: item.dueDays, provisional };
}
