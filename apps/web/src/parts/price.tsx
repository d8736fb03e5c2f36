import type { Dto } from '../api/client';
import type { Words } from '../words/language';
import { shownMoney } from '../words/show';

/** The price in one line: `320 万元`, `280–360 万元`, or the mode's name where there is no sum. */
export function priceWords(price: Dto['PriceDto'] | null, { t, pick, language }: Words): string {
  if (!price) return t('未提供', 'Not given');
  if (price.mode === 'fixed' && price.low) return shownMoney(price.low, language);
  if (price.mode === 'range' && price.low && price.high) return rangeWords(price.low, price.high, language);
  return pick(price.modeName, price.modeNameEn);
}

/** What the price rests on: `固定价 · 第三方评估`. */
export function priceBasis(price: Dto['PriceDto'] | null, { t, pick }: Words): string {
  if (!price) return t('挂牌前必须有价格和依据', 'A price and its basis are needed before listing');
  const parts = price.low ? [pick(price.modeName, price.modeNameEn)] : [];
  if (price.text) parts.push(price.text);
  if (price.basisName) parts.push(pick(price.basisName, price.basisNameEn));
  return parts.join(' · ');
}

function rangeWords(low: string, high: string, language: Words['language']): string {
  const [from, to] = [shownMoney(low, language), shownMoney(high, language)];
  const unit = / [^\d]+$/.exec(from)?.[0];
  // One unit for both ends where they share it: 280–360 万元.
  return language === 'zh' && unit && to.endsWith(unit)
    ? `${from.slice(0, -unit.length)}–${to}`
    : `${from} – ${to}`;
}
