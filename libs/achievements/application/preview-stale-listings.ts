import { LessThan } from 'typeorm';
import type { Preview } from '@market/parameters';
import { plusDays } from '@market/platform/clock';
import { AchievementEntity } from '../persistence/achievement.entity';

const NAMED = 10;

/** How many listings would be hidden on the first day if nobody confirmed one until then, and the first of them. */
export const previewStaleListings: Preview = async (manager, { before, after, fromDay }) => {
  const overdue = (days: number) => ({
    state: 'listed' as const,
    lastConfirmedOn: LessThan(plusDays(fromDay, -days)),
  });
  const [byBefore, byAfter] = [
    await manager.countBy(AchievementEntity, overdue(before)),
    await manager.countBy(AchievementEntity, overdue(after)),
  ];
  const first = await manager.find(AchievementEntity, {
    select: { id: true, title: true, number: true, lastConfirmedOn: true },
    where: overdue(after),
    order: { lastConfirmedOn: 'ASC', id: 'ASC' },
    take: NAMED,
  });
  return [
    {
      count: byAfter,
      zh: `到 ${fromDay}，如果这之前没有再确认：按 ${after} 天有 ${byAfter} 项挂牌不再显示，按 ${before} 天是 ${byBefore} 项。`,
      en: `On ${fromDay}, unless confirmed before: ${byAfter} listings would be hidden by ${after} days, ${byBefore} by ${before}.`,
      examples: first.map(({ title, number, lastConfirmedOn }) => ({
        title: `${title}（${lastConfirmedOn}）`,
        href: `/achievements/${number}`,
      })),
    },
  ];
};
