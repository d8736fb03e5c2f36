import type { Language } from '../../words/language';

/** One unit for all amounts of a chart, so that its numbers can be compared at a glance. */
export interface Unit {
  yuan: number;
  name: string;
}

const UNITS: Record<Language, readonly Unit[]> = {
  zh: [
    { yuan: 100_000_000, name: '亿元' },
    { yuan: 10_000, name: '万元' },
  ],
  en: [
    { yuan: 1_000_000_000, name: 'CNY billion' },
    { yuan: 1_000_000, name: 'CNY million' },
    { yuan: 1_000, name: 'CNY thousand' },
  ],
};

/** The largest unit the largest amount fills. Amounts are yuan as text; null is unknown. */
export function unitFor(amounts: readonly (string | null)[], language: Language): Unit {
  const largest = Math.max(0, ...amounts.map(Number));
  const units = UNITS[language];
  return units.find(({ yuan }) => largest >= yuan) ?? (units.at(-1) as Unit);
}

/** For drawing and showing only; exact amounts stay text. */
export function inUnit(yuan: string | null, unit: Unit): number {
  return Number(yuan ?? 0) / unit.yuan;
}

/** Three digits that count: `1,284`, `31.5`, `0.66`; what is too small to show is not shown as nothing. */
export function shortNumber(value: number): string {
  if (value > 0 && value < 0.01) return '<0.01';
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { maximumFractionDigits: decimals });
}

/** `+18.6%`; null where there is nothing to compare with. */
export function changeOf(now: number | string | null, before: number | string | null): string | null {
  if (now === null || before === null || Number(before) === 0) return null;
  const percent = (Number(now) / Number(before) - 1) * 100;
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)}%`;
}

/** Round steps for an axis: at most five lines, the last at or above the largest value. */
export function axisOf(largest: number): { top: number; ticks: number[] } {
  if (largest <= 0) return { top: 1, ticks: [0] };
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const count = Math.ceil(largest / step - 1e-9);
  return {
    top: count * step,
    ticks: Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6))),
  };
}
