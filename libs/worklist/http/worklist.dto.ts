import { IsIn, IsOptional } from 'class-validator';
import type { Scope, WaitingItem, Worklist } from '../application/read-worklist';

export class WorklistQueryDto {
  /** What waits for me, what waits anywhere in my unit, or what I have dealt with. */
  @IsOptional()
  @IsIn(['mine', 'unit', 'done'])
  scope?: Scope;
}

export class WorkObjectDto {
  noun: string;
  id: string;
  number: string | null;
}

export class WorkItemDto {
  id: string;
  title: string;
  titleEn: string;
  why: string;
  whyEn: string;
  verb: string;
  verbEn: string;
  href: string;
  object: WorkObjectDto;
  otherParty: string | null;
  since: string;
  dueOn: string | null;
  /** Negative when overdue; null without a deadline. */
  workingDaysLeft: number | null;
  overdue: boolean;
  /** Counted through a year whose holiday decree is not loaded: the day may still move. */
  provisional: boolean;
  /** The day it was due before a holiday decree moved it, and the decree's number. */
  dueBefore: string | null;
  dueMovedBy: string | null;
  doneAt: string | null;
}

export class WorkCountsDto {
  mine: number;
  unit: number;
}

export class WorklistDto {
  counts: WorkCountsDto;
  items: WorkItemDto[];
}

export function worklistDto({ counts, items }: Worklist): WorklistDto {
  return { counts, items: items.map(itemDto) };
}

function itemDto(item: WaitingItem): WorkItemDto {
  return {
    id: item.id,
    title: item.title,
    titleEn: item.titleEn,
    why: item.why,
    whyEn: item.whyEn,
    verb: item.verb,
    verbEn: item.verbEn,
    href: item.href,
    object: { noun: item.noun, id: item.objectId, number: item.objectNumber },
    otherParty: item.otherParty,
    since: item.openedAt.toISOString(),
    dueOn: item.dueOn,
    workingDaysLeft: item.workingDaysLeft ?? null,
    overdue: (item.workingDaysLeft ?? 0) < 0,
    provisional: item.provisional,
    dueBefore: item.dueBefore,
    dueMovedBy: item.dueMovedBy,
    doneAt: item.closedAt?.toISOString() ?? null,
  };
}
