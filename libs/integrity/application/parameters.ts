import type { ParameterPart, Preview } from '@market/parameters';
import { plusDays } from '@market/platform/clock';
import { answersForDays, dueBeforeDays, oldestLookupDays } from '../domain/parameters';
import { pageOfStandings } from '../persistence/unit-standing.store';

/** How many units would stand on the list of those to be looked up; the other two reach nothing that is there. */
const preview: Preview = async (manager, { parameter, before, after, fromDay }) => {
  if (parameter.key !== dueBeforeDays.key) {
    return [
      {
        count: 0,
        zh: '已登记的查询和已导入的数据保留原来的有效期，新的按新天数算。',
        en: 'What is entered or imported keeps its last day; what comes later goes by the new number.',
      },
    ];
  }
  const due = async (days: number) => {
    const page = { shown: 'due' as const, dueBy: plusDays(fromDay, days), limit: 0, skip: 0 };
    return (await pageOfStandings(manager, page)).total;
  };
  const [byBefore, byAfter] = [await due(before), await due(after)];
  return [
    {
      count: byAfter,
      zh: `到 ${fromDay}，如果不再查询：按 ${after} 天有 ${byAfter} 家单位待查询，按 ${before} 天是 ${byBefore} 家。`,
      en: `On ${fromDay}, unless looked up before: ${byAfter} units would be due by ${after} days, ${byBefore} by ${before}.`,
    },
  ];
};

export const integrityParameters: readonly ParameterPart[] = [
  {
    area: { zh: '信用核查', en: 'Standing' },
    parameters: [answersForDays, oldestLookupDays, dueBeforeDays],
    preview,
  },
];
