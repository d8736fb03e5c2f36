import type { CalendarPreview, Preview } from '@market/parameters';
import { calendarIn, type EffectLine } from '@market/parameters';
import { addWorkingDays, workingDaysBetween } from '@market/platform/calendar';
import { plusDays } from '@market/platform/clock';
import { handledSince, openDeadlinesFrom, openUnder } from '../persistence/deadline.store';

const A_YEAR = 365;

/** What another number of days at a desk would mean. Counts alone: titles of other people's work are nobody's business. */
export const previewDeskDeadline: Preview = async (manager, { parameter: { key }, before, after, today }) => {
  const open = await openUnder(manager, key);
  const handled = await handledSince(manager, key, plusDays(today, -A_YEAR));
  const total = handled.reduce((sum, { count }) => sum + count, 0);
  const calendar = await calendarIn(manager);
  const late = (days: number) =>
    handled
      .filter(({ openedOn, closedOn }) => workingDaysBetween(calendar, openedOn, closedOn).days > days)
      .reduce((sum, { count }) => sum + count, 0);
  return [
    {
      count: open,
      zh: `现在有 ${open} 件在这个岗位等着，它们的期限不变；生效日起到岗的按 ${after} 个工作日算。`,
      en: `${open} wait at this desk now and keep their day; what arrives from the first day on has ${after} working days.`,
    },
    total === 0
      ? {
          count: null,
          zh: '过去一年没有办结的记录，会有多少件逾期还不知道。',
          en: 'Nothing was dealt with in the past year: how many would be late is unknown.',
        }
      : {
          count: late(after),
          zh: `过去一年办结 ${total} 件：按 ${before} 个工作日有 ${late(before)} 件逾期，按 ${after} 个工作日会有 ${late(after)} 件。`,
          en: `Of ${total} dealt with in the past year ${late(before)} were late by ${before} working days; by ${after} it would be ${late(after)}.`,
        },
  ];
};

/** How many open deadlines a decree moves, and by how much. */
export const previewMovedDeadlines: CalendarPreview = async (manager, { before, after, fromDay }) => {
  const open = await openDeadlinesFrom(manager, fromDay);
  const byDays = new Map<number, number>();
  for (const { openedOn, dueDays, dueOn, count } of open) {
    const { day } = addWorkingDays(after, openedOn, dueDays);
    const days = Math.round((Date.parse(day) - Date.parse(dueOn)) / 86_400_000);
    if (days !== 0) byDays.set(days, (byDays.get(days) ?? 0) + count);
  }
  const unsure = open
    .filter(({ openedOn, dueDays }) => addWorkingDays(before, openedOn, dueDays).provisional)
    .reduce((sum, { count }) => sum + count, 0);
  const moved = [...byDays.values()].reduce((sum, count) => sum + count, 0);
  const lines: EffectLine[] = [
    {
      count: moved,
      zh: `在办事项中期限为暂定的有 ${unsure} 件，启用后有 ${moved} 件的期限会变。`,
      en: `${unsure} open items have a provisional deadline; ${moved} deadlines will move.`,
    },
  ];
  for (const [days, count] of [...byDays].toSorted(([a], [b]) => a - b)) {
    const [zh, en] = days > 0 ? ['晚', 'later'] : ['早', 'earlier'];
    lines.push({
      count,
      zh: `${count} 件${zh} ${Math.abs(days)} 天`,
      en: `${count}: ${Math.abs(days)} days ${en}`,
    });
  }
  return lines;
};
