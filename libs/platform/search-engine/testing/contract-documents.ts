import type { CollectionDefinition, SearchDocument } from '../shapes';

/** A collection that uses every kind of field. */
export const THINGS: CollectionDefinition = {
  name: 'contract_thing',
  text: { title: { weight: 'A', pinyin: true }, words: { weight: 'B', pinyin: true }, body: { weight: 'D' } },
  facets: { place: 'string', kinds: 'strings', year: 'int' },
  sort: { year: 'int', day: 'date', title: 'text' },
};

/** `idOf(7)` → 00000000-0000-7000-8000-000000000007 */
export function idOf(n: number): string {
  return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

export function aThing(n: number, given: Partial<Omit<SearchDocument, 'id'>> = {}): SearchDocument {
  return { id: idOf(n), text: {}, facets: {}, sort: {}, ...given };
}

export const CERAMICS = 1;
export const BATTERY = 2;
export const PINE = 3;
export const MEMORY = 4;
export const CATALYST = 5;
export const MENTIONS_CERAMICS = 6;

/** Few documents that differ in their words. */
export const WORDED: readonly SearchDocument[] = [
  aThing(CERAMICS, {
    text: {
      title: '陶瓷类文物无损检测方法',
      words: '陶瓷；无损检测',
      body: '采用超声波对古代器物进行检测，不损伤表面釉层。',
    },
    facets: { place: '江西', kinds: ['发明专利', '软件'], year: 2021 },
    sort: { year: 2021, day: '2021-05-01', title: '陶瓷类文物无损检测方法' },
  }),
  aThing(BATTERY, {
    text: {
      title: '锂离子电池SiO2负极材料的制备',
      words: '锂电池；SiO2',
      body: 'A lithium battery anode with graphene and SiO2, 循环寿命超过两千次。',
    },
    facets: { place: '江苏', kinds: ['发明专利'], year: 2023 },
    sort: { year: 2023, day: '2023-01-09', title: '锂离子电池SiO2负极材料的制备' },
  }),
  aThing(PINE, {
    text: { title: '马尾松高效栽培技术', words: '马尾松', body: '选育良种，适合南方低山丘陵造林。' },
    facets: { place: '广西', kinds: ['新品种'], year: 2021 },
    sort: { year: 2021, day: '2020-11-30', title: '马尾松高效栽培技术' },
  }),
  aThing(MEMORY, {
    text: { title: '記憶體測試軟體', body: '針對記憶體晶片的自動化測試。' },
    facets: { place: '江苏', kinds: ['软件'] },
    sort: { title: '記憶體測試軟體' },
  }),
  aThing(CATALYST, {
    text: { title: '钛基催化剂', body: '用于燃料电池，提高转化效率。' },
    facets: { year: 2019 },
    sort: { year: 2019, day: '2019-02-28', title: '钛基催化剂' },
  }),
  aThing(MENTIONS_CERAMICS, {
    text: { title: '高温窑炉节能改造', body: '适用于陶瓷企业，也用于玻璃行业的窑炉。' },
    facets: { place: '江西', kinds: ['工艺'], year: 2022 },
    sort: { year: 2022, day: '2022-07-07', title: '高温窑炉节能改造' },
  }),
];
