import type { Dto } from '../../api/client';

/** The words of each closed list; the codes are the server's. */
interface Choice<C> {
  code: C;
  zh: string;
  en: string;
}

type Input = Dto['AchievementInputDto'];

export const KINDS: readonly Choice<Input['kind']>[] = [
  { code: 'applied', zh: '应用技术', en: 'Applied technology' },
  { code: 'theory', zh: '基础理论', en: 'Basic theory' },
  { code: 'soft', zh: '软科学', en: 'Soft science' },
];

export type Source = NonNullable<Input['source']>;

export const SOURCES: readonly Choice<Source>[] = [
  { code: 'national', zh: '国家计划', en: 'National programme' },
  { code: 'province', zh: '省级计划', en: 'Provincial programme' },
  { code: 'city', zh: '市县计划', en: 'City or county programme' },
  { code: 'commissioned', zh: '横向委托', en: 'Commissioned' },
  { code: 'own', zh: '自选', en: 'Own choice' },
];

export type IprKind = Dto['IprItemDto']['kind'];

export const IPR_KINDS: readonly Choice<IprKind>[] = [
  { code: 'invention', zh: '发明专利', en: 'Invention patent' },
  { code: 'utility', zh: '实用新型', en: 'Utility model' },
  { code: 'design', zh: '外观设计', en: 'Design patent' },
  { code: 'software', zh: '软件著作权', en: 'Software copyright' },
  { code: 'layout', zh: '集成电路布图设计', en: 'Circuit layout' },
  { code: 'variety', zh: '植物新品种', en: 'Plant variety' },
  { code: 'know-how', zh: '技术秘密', en: 'Know-how' },
  { code: 'other', zh: '其他', en: 'Other' },
];

type Price = Dto['PriceInputDto'];
export type PriceMode = Price['mode'];
export type PriceBasis = NonNullable<Price['basis']>;

export const PRICE_MODES: readonly Choice<PriceMode>[] = [
  { code: 'fixed', zh: '固定价', en: 'Fixed price' },
  { code: 'range', zh: '区间价', en: 'Price range' },
  { code: 'formula', zh: '公式计价', en: 'Formula' },
  { code: 'agreement', zh: '协议定价', en: 'By agreement' },
  { code: 'trial', zh: '先用后付', en: 'Use first, pay later' },
];

export const PRICE_BASES: readonly Choice<PriceBasis>[] = [
  { code: 'valuation', zh: '第三方评估', en: 'Third-party valuation' },
  { code: 'comparable', zh: '同类成交', en: 'Comparable deals' },
  { code: 'cost', zh: '研发成本', en: 'Development cost' },
  { code: 'income', zh: '预期收益', en: 'Expected income' },
  { code: 'collective', zh: '集体决策', en: 'Collective decision' },
];

export function choiceWords(
  choices: readonly Choice<string>[],
  code: string | null,
  pick: (zh: string, en: string) => string,
): string | undefined {
  const found = choices.find((one) => one.code === code);
  return found && pick(found.zh, found.en);
}
