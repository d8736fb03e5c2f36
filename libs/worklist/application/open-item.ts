import { IsNull } from 'typeorm';
import { addWorkingDays } from '@market/platform/calendar';
import { dayOf, newId } from '@market/platform/clock';
import type { Transaction } from '@market/platform/transactions';
import { WorkItemEntity } from '../persistence/work-item.entity';

export interface NewItem {
  object: { noun: string; id: string; number: string | null };
  desk: { unit: string; duty: string };
  title: string;
  titleEn: string;
  /** One sentence with the figures in it. */
  why: string;
  whyEn: string;
  verb: { zh: string; en: string };
  href: string;
  otherParty: string | null;
  /** Counted from today, today excluded (Civil Code art. 201). Undefined: no deadline. */
  workingDays: number | undefined;
}

/** Puts an object on a desk, in the transaction of the change that sent it there. */
export async function openItem(tx: Transaction, item: NewItem): Promise<void> {
  const { object, desk, verb, workingDays, ...words } = item;
  await tx.manager.insert(WorkItemEntity, {
    ...words,
    id: newId(),
    noun: object.noun,
    objectId: object.id,
    objectNumber: object.number,
    deskUnit: desk.unit,
    deskDuty: desk.duty,
    verb: verb.zh,
    verbEn: verb.en,
    openedAt: tx.now,
    dueOn: workingDays === undefined ? null : addWorkingDays(dayOf(tx.now), workingDays),
  });
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
