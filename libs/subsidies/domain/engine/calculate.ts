import { type Fen, yuanShown, yuanText } from '@market/platform/money';
import {
  type Calculation,
  ENGINE_VERSION,
  type MissingFact,
  type NoSubsidy,
  type TraceLine,
} from './calculation';
import { digestOf } from './canonical';
import { allOf, decide, factsIn, not, type Setting, type Truth } from './decide';
import { type Facts, moneyOf, textOf, valueOf } from './facts';
import { moneySteps } from './money-steps';
import { type Clause, type Condition, type Policy, type Role, SUPPLIERS } from './policy';
import { lineOfCondition } from './trace';

/**
 * What the policy pays this role on these facts, each line with its clause. Pure: the same facts give the same digest.
 * Unknown facts are all collected; nothing is paid while one of them could decide otherwise.
 * @throws Error for a role the policy has no clause for, or a fact of a wrong type
 */
export function calculate(policy: Policy, role: Role, facts: Facts, on: string): Calculation {
  const clause = policy.clauses.find(({ beneficiary }) => beneficiary === role);
  if (!clause) throw new Error(`${policy.id} has no clause for the ${role}.`);
  const setting: Setting = { policy, facts, on };
  const excluded = policy.exclude.map((condition) => judged(setting, condition, 'exclude'));
  const met = clause.when.map((condition) => judged(setting, condition, 'when'));
  const eligible = allOf([...excluded, ...met].map(({ holds }) => holds));
  const lines: TraceLine[] = [...excluded, ...met].map(({ line }) => line);
  const asked = factsOf(policy, clause);
  const missing = asked
    .filter((id) => valueOf(policy, facts, id) === null)
    .map((id) => missingFact(policy, id));
  const refusals = [...excluded, ...met].flatMap(({ holds, refusal }) => (holds === false ? [refusal] : []));
  let amount: Fen | null = null;
  if (eligible === false) amount = 0n;
  if (eligible === true && missing.length === 0) {
    const steps = moneySteps(setting, clause);
    lines.push(...steps.lines);
    amount = steps.amount;
    if (amount === 0n) refusals.push(nothingLeft(policy, clause, steps.beforeLimit > 0n));
  }
  return sealed({
    policyId: policy.id,
    policyVersion: policy.version,
    policyTitle: policy.title,
    policyDigest: policy.digest,
    engineVersion: ENGINE_VERSION,
    role,
    clauseId: clause.id,
    on,
    status: amount === null ? 'unknown' : amount > 0n ? 'payable' : 'nothing',
    amount,
    missing,
    refusals,
    lines,
    facts: Object.fromEntries(
      asked.map((id) => [
        id,
        {
          value: textOf(valueOf(policy, facts, id)),
          asOf: facts[id]?.asOf ?? '',
          proof: facts[id]?.proof ?? '',
        },
      ]),
    ),
  });
}

interface Judged {
  holds: Truth;
  line: TraceLine;
  refusal: NoSubsidy;
}

/** An exclusion holds against the claim, so the claim passes where it does not. */
function judged(setting: Setting, condition: Condition, step: 'exclude' | 'when'): Judged {
  const truth = decide(setting, condition.if);
  const holds = step === 'exclude' ? not(truth) : truth;
  const line = lineOfCondition(setting, condition, { step, holds });
  return { holds, line, refusal: refusalOf(setting, condition, line) };
}

function refusalOf({ policy, facts }: Setting, condition: Condition, line: TraceLine): NoSubsidy {
  const { left, right } = line.values;
  const found = 'than' in condition.if && left && right ? moneyOf(policy, facts, condition.if.fact) : null;
  const shortBy = found === null || !right ? null : difference(found, right);
  const by = shortBy === null ? '' : `，差 ${yuanShown(shortBy)} 元`;
  const byEn = shortBy === null ? '' : `, by CNY ${yuanShown(shortBy)}`;
  return {
    condition: condition.id,
    ref: line.ref,
    shortBy,
    zh: `不予补助：${line.zh.replace(/……不符合$/, '')}${by}`,
    en: `No subsidy: ${line.en.replace(/: not met$/, '')}${byEn}`,
    mend: condition.mend,
  };
}

function difference(left: Fen, right: string): Fen {
  const figure = BigInt(right.replace('.', ''));
  return left > figure ? left - figure : figure - left;
}

/** Every condition holds, and yet nothing comes of it: the year is used up, or the amount is less than the rounding. */
function nothingLeft(policy: Policy, clause: Clause, byLimit: boolean): NoSubsidy {
  const ref = policy.law[clause.cite]?.ref ?? '';
  const common = { ref, shortBy: null, mend: null };
  if (byLimit) {
    return {
      ...common,
      condition: 'limit',
      zh: `不予补助：本年度补助已达上限（${ref}）`,
      en: `No subsidy: the limit of the year is reached (${ref})`,
    };
  }
  return {
    ...common,
    condition: 'amount',
    zh: `不予补助：算得补助 0.00 元（${ref}）`,
    en: `No subsidy: the amount comes to CNY 0.00 (${ref})`,
  };
}

function factsOf(policy: Policy, clause: Clause): string[] {
  const conditions = [...policy.exclude, ...clause.when].flatMap((condition) => factsIn(condition.if));
  return [...new Set([...conditions, ...clause.base.minOf, clause.limit.used])];
}

function missingFact(policy: Policy, id: string): MissingFact {
  const kind = policy.facts[id];
  if (!kind) throw new Error(`The policy knows no fact ${id}.`);
  const supplier = SUPPLIERS[kind.from];
  return {
    fact: id,
    supplier: kind.from,
    zh: `${kind.zh}：待${supplier.zh}提供`,
    en: `${kind.en}: to come from ${supplier.en}`,
  };
}

function sealed(body: Omit<Calculation, 'digest'>): Calculation {
  return { ...body, digest: digestOf(plainOf(body)) };
}

/** The calculation with its money as text: what is kept and digested. */
export function plainOf(body: Omit<Calculation, 'digest'>) {
  return {
    ...body,
    amount: body.amount === null ? null : yuanText(body.amount),
    missing: body.missing.map((one) => ({ ...one })),
    lines: body.lines.map((line) => ({ ...line })),
    refusals: body.refusals.map(({ shortBy, mend, ...rest }) => ({
      ...rest,
      shortBy: shortBy === null ? null : yuanText(shortBy),
      mend: mend ? { ...mend } : null,
    })),
  };
}
