import type { Fen, Rate } from '@market/platform/money';
import { type Facts, moneyOf, valueOf } from './facts';
import type { Amount, Param, Policy, Predicate } from './policy';

/** Strong Kleene: what is unknown stays unknown unless the rest decides. */
export type Truth = true | false | null;

export function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

export function anyOf(truths: readonly Truth[]): Truth {
  return not(allOf(truths.map(not)));
}

export interface Setting {
  policy: Policy;
  facts: Facts;
  /** The day that chooses among dated numbers. */
  on: string;
}

export function decide(setting: Setting, predicate: Predicate): Truth {
  const { policy, facts } = setting;
  switch (predicate.op) {
    case 'all':
      return allOf(predicate.of.map((part) => decide(setting, part)));
    case 'any':
      return anyOf(predicate.of.map((part) => decide(setting, part)));
    case 'none':
      return not(anyOf(predicate.of.map((part) => decide(setting, part))));
    case 'is':
    case 'not': {
      const value = valueOf(policy, facts, predicate.fact);
      const same = value === null ? null : value === predicate.value;
      return predicate.op === 'is' ? same : not(same);
    }
    case 'in': {
      const value = valueOf(policy, facts, predicate.fact);
      return value === null ? null : predicate.values.includes(String(value));
    }
    default: {
      const left = moneyOf(policy, facts, predicate.fact);
      const right = amountOf(setting, predicate.than);
      return left === null || right === null ? null : compare(left, predicate.op, right);
    }
  }
}

export type Comparison = 'gte' | 'gt' | 'lte' | 'lt';

/** 以上 and 以下 include the figure; 超过 and 不足 do not. */
export function compare(left: Fen, op: Comparison, right: Fen): boolean {
  if (op === 'gte') return left >= right;
  if (op === 'gt') return left > right;
  return op === 'lte' ? left <= right : left < right;
}

export function amountOf({ policy, facts, on }: Setting, amount: Amount): Fen | null {
  return 'param' in amount ? moneyParam(policy, amount.param, on) : moneyOf(policy, facts, amount.fact);
}

export function moneyParam(policy: Policy, name: string, on: string): Fen {
  const fen = standing(policy.params[name], name, on).fen;
  if (fen === null) throw new Error(`The number ${name} is no money.`);
  return fen;
}

export function rateParam(
  policy: Policy,
  name: string,
  on: string,
): { rate: Rate; text: string; cite: string } {
  const { rate, text, cite } = standing(policy.params[name], name, on);
  if (rate === null) throw new Error(`The number ${name} is no rate.`);
  return { rate, text, cite };
}

/** The newest value that holds on the day. @throws Error where there is none: a day before the policy */
export function standing(param: Param | undefined, name: string, on: string): Param['is'][number] {
  const value = param?.is.findLast(({ from }) => from <= on);
  if (!value) throw new Error(`The number ${name} has no value on ${on}.`);
  return value;
}

/** Every fact a predicate asks for. */
export function factsIn(predicate: Predicate): string[] {
  if ('of' in predicate) return predicate.of.flatMap(factsIn);
  if ('than' in predicate && 'fact' in predicate.than) return [predicate.fact, predicate.than.fact];
  return [predicate.fact];
}
