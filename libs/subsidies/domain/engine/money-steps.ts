import { applyRate, type Fen, inCapitals, yuanShown, yuanText } from '@market/platform/money';
import type { TraceLine } from './calculation';
import { moneyParam, rateParam, type Setting } from './decide';
import { moneyOf } from './facts';
import type { Clause } from './policy';

const least = (...amounts: Fen[]): Fen => amounts.reduce((a, b) => (a < b ? a : b));

/** Base, rate, rounding, cap and the year's limit, in this order, each as a line. All facts must be known. */
export function moneySteps(
  setting: Setting,
  clause: Clause,
): { amount: Fen; beforeLimit: Fen; lines: TraceLine[] } {
  const { policy, facts, on } = setting;
  const ref = (cite: string) => policy.law[cite]?.ref ?? '';
  const line = (
    step: TraceLine['step'],
    cite: string,
    words: { zh: string; en: string },
    values: Record<string, string>,
  ): TraceLine => ({ step, cite, ref: ref(cite), holds: true, ...words, values });

  const parts = clause.base.minOf.map((id) => ({ id, amount: moneyOf(policy, facts, id) ?? 0n }));
  const base = least(...parts.map(({ amount }) => amount));
  const listed = parts.map(({ id, amount }) => `${policy.facts[id]?.zh} ${yuanShown(amount)}`).join('，');
  const listedEn = parts.map(({ id, amount }) => `${policy.facts[id]?.en} ${yuanShown(amount)}`).join(', ');

  const { rate, text, cite } = rateParam(policy, clause.rate, on);
  const share = applyRate(base, rate, { mode: clause.round.mode, to: clause.round.to });
  const cap = moneyParam(policy, clause.cap, on);
  const capped = least(share, cap);
  const max = moneyParam(policy, clause.limit.max, on);
  const used = moneyOf(policy, facts, clause.limit.used) ?? 0n;
  const left = max > used ? max - used : 0n;
  const amount = least(capped, left);
  const shown = yuanShown;
  return {
    amount,
    beforeLimit: capped,
    lines: [
      line(
        'base',
        clause.base.cite,
        {
          zh: `补助基数 = 取小（${listed}）= ${shown(base)} 元（${ref(clause.base.cite)}）`,
          en: `Base = the least of ${listedEn} = CNY ${shown(base)} (${ref(clause.base.cite)})`,
        },
        {
          ...Object.fromEntries(parts.map((part) => [part.id, yuanText(part.amount)])),
          result: yuanText(base),
        },
      ),
      line(
        'amount',
        cite,
        {
          zh: `${shown(base)} × ${text}，不足 1 分舍去 = ${shown(share)} 元（${ref(cite)}）`,
          en: `${shown(base)} × ${text}, rounded down to the fen = CNY ${shown(share)} (${ref(cite)})`,
        },
        {
          base: yuanText(base),
          rate: text,
          mode: clause.round.mode,
          to: String(clause.round.to),
          result: yuanText(share),
        },
      ),
      line(
        'cap',
        clause.cite,
        {
          zh: `单项上限 ${shown(cap)} 元，${share > cap ? '按上限计' : '未超过'}：${shown(capped)} 元（${ref(clause.cite)}）`,
          en: `Cap of the project CNY ${shown(cap)}: CNY ${shown(capped)} (${ref(clause.cite)})`,
        },
        { amount: yuanText(share), cap: yuanText(cap), result: yuanText(capped) },
      ),
      line(
        'limit',
        clause.cite,
        {
          zh: `年度上限 ${shown(max)} 元，本年度已核定 ${shown(used)} 元，还余 ${shown(left)} 元：${shown(amount)} 元（${ref(clause.cite)}）`,
          en: `Limit of the year CNY ${shown(max)}, granted CNY ${shown(used)}, left CNY ${shown(left)}: CNY ${shown(amount)} (${ref(clause.cite)})`,
        },
        { amount: yuanText(capped), max: yuanText(max), used: yuanText(used), result: yuanText(amount) },
      ),
      line(
        'result',
        clause.cite,
        {
          zh: `核定补助 ${shown(amount)} 元（${inCapitals(amount)}）（${ref(clause.cite)}）`,
          en: `Subsidy CNY ${shown(amount)} (${ref(clause.cite)})`,
        },
        { amount: yuanText(amount), result: yuanText(amount) },
      ),
    ],
  };
}
