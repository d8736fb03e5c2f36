import { yuanShown, yuanText } from '@market/platform/money';
import type { TraceLine } from './calculation';
import { amountOf, type Comparison, factsIn, not, type Setting, type Truth } from './decide';
import { moneyOf, textOf, valueOf } from './facts';
import type { Condition, FactKind, Text } from './policy';

const SIGNS: Record<Comparison, string> = { gte: '≥', gt: '>', lte: '≤', lt: '<' };
const FALSE_SIGNS: Record<Comparison, Text> = {
  gte: { zh: '低于', en: 'is below' },
  gt: { zh: '不超过', en: 'is not above' },
  lte: { zh: '高于', en: 'is above' },
  lt: { zh: '不低于', en: 'is not below' },
};

const SAID = (holds: Truth): Text => {
  if (holds === null) return { zh: '待核实', en: 'unknown' };
  return holds ? { zh: '符合', en: 'met' } : { zh: '不符合', en: 'not met' };
};

/** One condition as a sentence with its clause, its facts and its figures. */
export function lineOfCondition(
  setting: Setting,
  condition: Condition,
  { step, holds }: { step: 'exclude' | 'when'; holds: Truth },
): TraceLine {
  const { policy } = setting;
  const ref = policy.law[condition.cite]?.ref ?? '';
  const said = SAID(holds);
  const truth = step === 'exclude' ? not(holds) : holds;
  const what = comparison(setting, condition, truth) ?? stated(setting, condition);
  return {
    step,
    ref,
    cite: condition.cite,
    holds,
    values: what.values,
    zh: `${what.zh}（${ref}）……${said.zh}`,
    en: `${what.en} (${ref}): ${said.en}`,
  };
}

type Said = Text & { values: Record<string, string> };

/** The figures with their sign; `truth` is that of the comparison, not of the claim. */
function comparison(setting: Setting, { if: predicate }: Condition, truth: Truth): Said | undefined {
  if (!('than' in predicate)) return undefined;
  const { policy, facts } = setting;
  const left = moneyOf(policy, facts, predicate.fact);
  const right = amountOf(setting, predicate.than);
  const kind = policy.facts[predicate.fact];
  if (left === null || right === null) {
    return { zh: `${kind?.zh}未知`, en: `${kind?.en} unknown`, values: {} };
  }
  const falsely = FALSE_SIGNS[predicate.op];
  const [sign, signEn] =
    truth === false ? [`，${falsely.zh}`, falsely.en] : [SIGNS[predicate.op], SIGNS[predicate.op]];
  return {
    zh: `${kind?.zh} ${yuanShown(left)} 元${truth === false ? sign : ` ${sign}`} ${yuanShown(right)} 元`,
    en: `${kind?.en} CNY ${yuanShown(left)} ${signEn} CNY ${yuanShown(right)}`,
    values: { left: yuanText(left), op: predicate.op, right: yuanText(right) },
  };
}

/** `合同在平台签署——是`, or each fact of a longer condition. */
function stated({ policy, facts }: Setting, condition: Condition): Said {
  const ids = [...new Set(factsIn(condition.if))];
  const entries = ids.map((id): [string, string] => [id, textOf(valueOf(policy, facts, id))]);
  const words = entries.map(([id, text]) => spoken(text, policy.facts[id]));
  return {
    zh: `${condition.zh}：${words.map((word) => word.zh).join('，')}`,
    en: `${condition.en}: ${words.map((word) => word.en).join(', ')}`,
    values: Object.fromEntries(entries),
  };
}

function spoken(text: string, kind: FactKind | undefined): Text {
  const zh = kind?.zh ?? '';
  const en = kind?.en ?? '';
  if (text === '') return { zh: `${zh}——未知`, en: `${en} – unknown` };
  if (text === 'true') return { zh: `${zh}——是`, en: `${en} – yes` };
  if (text === 'false') return { zh: `${zh}——否`, en: `${en} – no` };
  const name = kind?.names[text] ?? { zh: text, en: text };
  return { zh: `${zh}——${name.zh}`, en: `${en} – ${name.en}` };
}
