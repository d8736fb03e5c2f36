import type { EntityManager } from 'typeorm';
import { type Day, startOfDay } from '@market/platform/clock';
import { rows } from '@market/platform/database';

const DAY_OF = (column: string) => `(${column} AT TIME ZONE 'Asia/Shanghai')::date::text`;

export async function openUnder(manager: EntityManager, key: string): Promise<number> {
  const [found] = await rows<{ count: number }>(
    manager,
    'SELECT count(*)::int AS count FROM work_item WHERE deadline_key = $1 AND closed_at IS NULL',
    [key],
  );
  return found?.count ?? 0;
}

export interface Handled {
  openedOn: Day;
  closedOn: Day;
  count: number;
}

/** What was dealt with since a day, by the days it arrived and left: as many rows as there are such pairs. */
export async function handledSince(manager: EntityManager, key: string, since: Day): Promise<Handled[]> {
  return rows<Handled>(
    manager,
    `SELECT ${DAY_OF('opened_at')} AS "openedOn", ${DAY_OF('closed_at')} AS "closedOn", count(*)::int AS count
     FROM work_item WHERE deadline_key = $1 AND closed_at >= $2 GROUP BY 1, 2`,
    [key, startOfDay(since)],
  );
}

export interface OpenDeadline {
  openedOn: Day;
  dueDays: number;
  dueOn: Day;
  count: number;
}

/** Open deadlines from a day on, by the day they were counted from and the number of days. */
export async function openDeadlinesFrom(manager: EntityManager, day: Day): Promise<OpenDeadline[]> {
  return rows<OpenDeadline>(
    manager,
    `SELECT ${DAY_OF('opened_at')} AS "openedOn", due_days AS "dueDays", due_on::text AS "dueOn", count(*)::int AS count
     FROM work_item WHERE closed_at IS NULL AND due_on >= $1 AND due_days IS NOT NULL GROUP BY 1, 2, 3`,
    [day],
  );
}

export interface MovedDeadline extends Omit<OpenDeadline, 'count'> {
  to: Day;
}

/** Moves open deadlines, all of one kind at a time, in one statement. @returns how many items */
export async function moveDeadlines(
  manager: EntityManager,
  moved: readonly MovedDeadline[],
  by: string,
): Promise<number> {
  const items = await rows(
    manager,
    `UPDATE work_item w SET due_on = m.due_to, due_before = w.due_on, due_moved_by = $5
     FROM unnest($1::date[], $2::int[], $3::date[], $4::date[]) AS m(opened_on, due_days, due_on, due_to)
     WHERE w.closed_at IS NULL AND w.due_on = m.due_on AND w.due_days = m.due_days
       AND (w.opened_at AT TIME ZONE 'Asia/Shanghai')::date = m.opened_on
     RETURNING w.id`,
    [
      moved.map(({ openedOn }) => openedOn),
      moved.map(({ dueDays }) => dueDays),
      moved.map(({ dueOn }) => dueOn),
      moved.map(({ to }) => to),
      by,
    ],
  );
  return items.length;
}
