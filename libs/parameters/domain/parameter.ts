import type { Day } from '@market/platform/clock';
import type { NamedNumber, Words } from '@market/platform/states';

export const UNITS = {
  'working-days': { zh: '个工作日', en: 'working days' },
  'calendar-days': { zh: '天', en: 'days' },
  percent: { zh: '%', en: '%' },
} as const satisfies Record<string, Words>;

export type Unit = keyof typeof UNITS;

/**
 * What becomes of a thing begun under the old number. `keeps`: it keeps the number of the day it began, as a rule made
 * later does not reach back (立法法 art. 104). `follows`: the number of the day on which it is looked at; only for what
 * nobody has a right to.
 */
export type Begun = 'keeps' | 'follows';

/** One number that staff may change from a day on. Declared by the lib that reads it. */
export interface Parameter extends NamedNumber {
  /** `deals.days-to-answer` */
  key: string;
  name: Words;
  /** What it governs, in one sentence. */
  governs: Words;
  unit: Unit;
  /** Both ends allowed. */
  range: { least: number; most: number };
  first: { value: number; fromDay: Day; source: Words };
  begun: Begun;
}

/** The first day of every number this market shipped with. */
export const SHIPPED_ON: Day = '2025-01-01';

export const OUR_STANDARD: Words = {
  zh: '本市场自定的服务标准，法规没有规定天数',
  en: 'A service standard of ours; no rule of law names the days',
};

const KEY = /^[a-z-]+\.[a-z-]+$/;

/** @throws Error when the key has another form, or the first value is outside the range: a wrong table stops the start. */
export function defineParameter(parameter: Parameter): Parameter {
  const { key, range, first } = parameter;
  if (!KEY.test(key)) throw new Error(`"${key}" is not a parameter's key: lib.what-it-counts`);
  if (!isWithin(range, first.value)) throw new Error(`${key} ships with a value outside its own range.`);
  return parameter;
}

const LONGEST_AT_A_DESK = 60;

/** How long a thing may lie at a desk. What lies there already keeps the day it was given. */
export function deskDeadline(key: string, name: Words, days: number): Parameter {
  return defineParameter({
    ...{ key, name, unit: 'working-days', begun: 'keeps' },
    governs: {
      zh: `“${name.zh}”这类待办要在几个工作日内办，从到岗次日起算。`,
      en: `Within how many working days “${name.en}” is to be done, from the day after it arrives.`,
    },
    range: { least: 1, most: LONGEST_AT_A_DESK },
    first: { value: days, fromDay: SHIPPED_ON, source: OUR_STANDARD },
  });
}

export function isWithin({ least, most }: Parameter['range'], value: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
