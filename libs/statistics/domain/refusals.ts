import { defineRefusals } from '@market/platform/errors';

export const statisticsRefusals = defineRefusals('statistics', {
  noSuchYear: {
    kind: 'invalid',
    zh: '没有 {year} 年的数据可数。年份写成 2026 这样，从 {first} 到 {last}。',
    en: 'Nothing can be counted for {year}. Write a year such as 2026, from {first} to {last}.',
  },
  noSuchRegion: {
    kind: 'invalid',
    zh: '没有代码为“{region}”的设区市。从十一个设区市和省外里选，或不选看全省。',
    en: 'There is no city with the code “{region}”. Choose one of the eleven cities or “outside”, or leave it out for the whole province.',
  },
  noSuchDay: {
    kind: 'invalid',
    zh: '“{day}”不是 {year} 年里的一天。日期写成 2026-11-23 这样。',
    en: '“{day}” is not a day of {year}. Write dates as 2026-11-23.',
  },
});
