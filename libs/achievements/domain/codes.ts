import type { Words } from '@market/platform/states';

/** The three kinds of 科技成果登记办法; the letter is the ninth character's place in the number. */
export const KINDS = {
  applied: { zh: '应用技术', en: 'Applied technology', letter: 'Y' },
  theory: { zh: '基础理论', en: 'Basic theory', letter: 'J' },
  soft: { zh: '软科学', en: 'Soft science', letter: 'R' },
} as const satisfies Record<string, Words & { letter: string }>;

export type Kind = keyof typeof KINDS;

/** "To be discussed" alone is no mode: every price says what it rests on. */
export const PRICE_MODES = {
  fixed: { zh: '固定价', en: 'Fixed price' },
  range: { zh: '区间价', en: 'Price range' },
  formula: { zh: '公式计价', en: 'Formula' },
  agreement: { zh: '协议定价', en: 'By agreement' },
  trial: { zh: '先用后付', en: 'Use first, pay later' },
} as const satisfies Record<string, Words>;

export type PriceMode = keyof typeof PRICE_MODES;

export const PRICE_BASES = {
  valuation: { zh: '第三方评估', en: 'Third-party valuation' },
  comparable: { zh: '同类成交', en: 'Comparable deals' },
  cost: { zh: '研发成本', en: 'Development cost' },
  income: { zh: '预期收益', en: 'Expected income' },
  collective: { zh: '集体决策', en: 'Collective decision' },
} as const satisfies Record<string, Words>;

export type PriceBasis = keyof typeof PRICE_BASES;

export const SOURCES = {
  national: { zh: '国家计划', en: 'National programme' },
  province: { zh: '省级计划', en: 'Provincial programme' },
  city: { zh: '市县计划', en: 'City or county programme' },
  commissioned: { zh: '横向委托', en: 'Commissioned' },
  own: { zh: '自选', en: 'Own choice' },
} as const satisfies Record<string, Words>;

export type Source = keyof typeof SOURCES;
