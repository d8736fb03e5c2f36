import { IsNull } from 'typeorm';
import { calendarToKeepBy, valueOn } from '@market/parameters';
import { addWorkingDays } from '@market/platform/calendar';
import { dayOf, newId } from '@market/platform/clock';
import type { NamedNumber } from '@market/platform/states';
import type { Transaction } from '@market/platform/transactions';
import { WorkItemEntity } from '../persistence/work-item.entity';

export interface NewItem {
  object: { noun: string; id: string; number: string | null };
  /** `holdersOnly`: the object is read by holders of the duty, so the rest of the unit does not hear of it either. */
  desk: { unit: string; duty: string; holdersOnly?: boolean };
  title: string;
  titleEn: string;
  /** One sentence with the figures in it. */
  why: string;
  whyEn: string;
  verb: { zh: string; en: string };
  href: string;
  otherParty: string | null;
  /** Where the number of working days is kept; counted from today, today excluded (Civil Code art. 201). */
  deadline: NamedNumber | undefined;
}

/** Puts an object on a desk, in the transaction of the change that sent it there. It keeps today's number of days. */
export async function openItem(tx: Transaction, item: NewItem): Promise<void> {
  const { object, desk, verb, deadline, ...words } = item;
  await tx.manager.insert(WorkItemEntity, {
    ...words,
    id: newId(),
    noun: object.noun,
    objectId: object.id,
    objectNumber: object.number,
    deskUnit: desk.unit,
    deskDuty: desk.duty,
    holdersOnly: desk.holdersOnly ?? false,
    verb: verb.zh,
    verbEn: verb.en,
    openedAt: tx.now,
    ...(deadline && (await dueBy(tx, deadline))),
  });
}

async function dueBy(
  tx: Transaction,
  deadline: NamedNumber,
): Promise<Pick<WorkItemEntity, 'dueOn' | 'dueDays' | 'deadlineKey'>> {
  const today = dayOf(tx.now);
  const dueDays = await valueOn(tx.manager, deadline, today);
  const { day } = addWorkingDays(await calendarToKeepBy(tx), today, dueDays);
  return { dueOn: day, dueDays, deadlineKey: deadline.key };
}

/** Takes an object off every desk it waits at, because somebody has just dealt with it. */
export async function closeItems(tx: Transaction, object: { noun: string; id: string }): Promise<void> {
  const { actor } = tx.call;
  await tx.manager.update(
    WorkItemEntity,
    { noun: object.noun, objectId: object.id, closedAt: IsNull() },
    { closedAt: tx.now, closedBy: actor.kind === 'person' ? actor.personId : null },
  );
}
