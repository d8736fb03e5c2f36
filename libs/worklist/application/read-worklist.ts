import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { calendarIn } from '@market/parameters';
import type { PersonActor } from '@market/platform/call';
import { addWorkingDays, type Calendar, workingDaysBetween } from '@market/platform/calendar';
import { Clock, dayOf } from '@market/platform/clock';
import { WorkItemEntity } from '../persistence/work-item.entity';

export type Scope = 'mine' | 'unit' | 'done';

export interface WaitingItem extends WorkItemEntity {
  /** Working days from today to the deadline; negative when it has passed; undefined without one. */
  workingDaysLeft: number | undefined;
  /** The deadline was counted through a year whose decree is not loaded, and may still move. */
  provisional: boolean;
}

export interface Worklist {
  counts: { mine: number; unit: number };
  items: WaitingItem[];
}

const LONGEST = 200;

@Injectable()
export class ReadWorklist {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute(actor: PersonActor, scope: Scope): Promise<Worklist> {
    const items = this.dataSource.getRepository(WorkItemEntity);
    const unit = actor.unitId;
    if (!unit) return { counts: { mine: 0, unit: 0 }, items: [] };
    const atMyDesks = { deskUnit: unit, deskDuty: In([...actor.duties]), closedAt: IsNull() };
    const mine = [
      { ...atMyDesks, assignedTo: IsNull() },
      { deskUnit: unit, closedAt: IsNull(), assignedTo: actor.personId },
    ];
    const ours = [...mine, { deskUnit: unit, closedAt: IsNull(), holdersOnly: false }];
    const done = { deskUnit: unit, closedBy: actor.personId, closedAt: Not(IsNull()) };
    const found = await items.find({
      where: { mine, unit: ours, done }[scope],
      order:
        scope === 'done'
          ? { closedAt: 'DESC' }
          : { dueOn: { direction: 'ASC', nulls: 'LAST' }, openedAt: 'ASC' },
      take: LONGEST,
    });
    const today = dayOf(this.clock.now());
    const calendar = await calendarIn(this.dataSource.manager);
    return {
      counts: { mine: await items.countBy(mine), unit: await items.countBy(ours) },
      items: found.map((item) => ({
        ...item,
        workingDaysLeft: item.dueOn === null ? undefined : daysLeft(calendar, today, item.dueOn),
        provisional: isProvisionallyDue(calendar, item),
      })),
    };
  }
}

function daysLeft(calendar: Calendar, today: string, dueOn: string): number {
  return dueOn >= today
    ? workingDaysBetween(calendar, today, dueOn).days
    : -workingDaysBetween(calendar, dueOn, today).days;
}

export function isProvisionallyDue(
  calendar: Calendar,
  { openedAt, dueDays }: Pick<WorkItemEntity, 'openedAt' | 'dueDays'>,
): boolean {
  return dueDays !== null && addWorkingDays(calendar, dayOf(openedAt), dueDays).provisional;
}
