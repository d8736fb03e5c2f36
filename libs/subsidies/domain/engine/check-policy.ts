import { factsIn } from './decide';
import { runExamples } from './examples';
import type { Clause, Condition, Param, Policy, PolicyFault, Predicate } from './policy';

/** What is wrong with the meaning of a policy whose shape is right. Empty: it may be published. */
export function checkPolicy(policy: Policy): PolicyFault[] {
  const faults: PolicyFault[] = [];
  const fault = (path: string, zh: string, en: string) => faults.push({ path, zh, en });
  const cites = new Set<string>();
  const cite = (id: string, path: string) => {
    cites.add(id);
    if (!policy.law[id]) fault(path, `没有条款 ${id}`, `there is no clause of law ${id}`);
  };
  const conditions = (list: readonly Condition[], path: string) =>
    list.forEach((condition, index) => {
      cite(condition.cite, `${path}.${index}`);
      for (const found of predicateFaults(policy, condition.if)) fault(`${path}.${index}.if`, ...found);
    });
  conditions(policy.exclude, 'exclude');
  policy.clauses.forEach((clause, index) => {
    const path = `clauses.${index}`;
    for (const id of [clause.cite, clause.base.cite]) cite(id, path);
    if (!policy.readings[clause.round.cite] && !policy.law[clause.round.cite]) {
      fault(`${path}.round`, '舍入没有依据', 'rounding without a ground');
    }
    conditions(clause.when, `${path}.when`);
    for (const found of clauseFaults(policy, clause)) fault(path, ...found);
    if (policy.clauses.findIndex(({ beneficiary }) => beneficiary === clause.beneficiary) < index)
      fault(path, `${clause.beneficiary} 已有一条`, `the ${clause.beneficiary} has a clause already`);
  });
  for (const [name, param] of Object.entries(policy.params)) {
    param.is.forEach((value) => cite(value.cite, `params.${name}`));
    for (const found of paramFaults(policy, param)) fault(`params.${name}`, ...found);
  }
  cite(policy.budget.cite, 'budget');
  for (const id of policy.budget.scope) {
    if (!policy.clauses.some((clause) => clause.id === id))
      fault('budget.scope', `没有补助 ${id}`, `there is no clause ${id}`);
  }
  for (const id of Object.keys(policy.law)) {
    if (!cites.has(id)) fault(`law.${id}`, '没有被引用', 'is cited by nothing');
  }
  if (faults.length === 0) faults.push(...exampleFaults(policy));
  return faults;
}

type Found = [zh: string, en: string];

function predicateFaults(policy: Policy, predicate: Predicate): Found[] {
  if ('of' in predicate) return predicate.of.flatMap((part) => predicateFaults(policy, part));
  const unknown = factsIn(predicate).filter((id) => !policy.facts[id]);
  if (unknown.length > 0) return unknown.map((id): Found => [`没有事实 ${id}`, `there is no fact ${id}`]);
  const kind = policy.facts[predicate.fact];
  if ('than' in predicate) {
    if (kind?.type !== 'money') return [[`${predicate.fact} 不是金额`, `${predicate.fact} is no money`]];
    const { than } = predicate;
    if ('fact' in than) {
      return policy.facts[than.fact]?.type === 'money'
        ? []
        : [[`${than.fact} 不是金额`, `${than.fact} is no money`]];
    }
    return policy.params[than.param]?.type === 'money'
      ? []
      : [[`没有金额 ${than.param}`, `there is no amount ${than.param}`]];
  }
  const values = predicate.op === 'in' ? predicate.values : [predicate.value];
  const wrong = values.filter((value) => {
    if (kind?.type === 'bool') return typeof value !== 'boolean';
    return kind?.type !== 'enum' || !kind.of.includes(String(value));
  });
  return wrong.map((value): Found => [
    `${predicate.fact} 不会是 ${value}`,
    `${predicate.fact} is never ${value}`,
  ]);
}

function clauseFaults(policy: Policy, clause: Clause): Found[] {
  const faults: Found[] = [];
  const money = (name: string) => policy.params[name]?.type === 'money';
  if (policy.params[clause.rate]?.type !== 'rate')
    faults.push([`没有比例 ${clause.rate}`, `there is no rate ${clause.rate}`]);
  for (const name of [clause.cap, clause.limit.max]) {
    if (!money(name)) faults.push([`没有金额 ${name}`, `there is no amount ${name}`]);
  }
  for (const id of [...clause.base.minOf, clause.limit.used]) {
    if (policy.facts[id]?.type !== 'money') faults.push([`${id} 不是金额事实`, `${id} is no fact of money`]);
  }
  if (clause.base.minOf.length === 0) faults.push(['没有基数', 'there is no base']);
  if (!policy.budget.scope.includes(clause.id)) faults.push(['不在任何预算里', 'is in no budget']);
  const [cap, max] = [clause.cap, clause.limit.max].map((name) => policy.params[name]?.is.at(-1)?.fen);
  if (cap && max && cap > max)
    faults.push(['单项上限高于年度上限，永远用不到', 'the cap is above the limit of the year']);
  return faults;
}

function paramFaults(policy: Policy, { is }: Param): Found[] {
  const [first] = is;
  if (!first) return [['没有值', 'has no value']];
  const faults: Found[] = [];
  if (first.from > policy.effective.from)
    faults.push(['政策生效时还没有值', 'has no value on the first day of the policy']);
  if (is.some(({ from }, index) => index > 0 && from <= (is[index - 1]?.from ?? ''))) {
    faults.push(['日期要从早到晚，不重复', 'its days must rise']);
  }
  return faults;
}

function exampleFaults(policy: Policy): PolicyFault[] {
  const run = runExamples(policy);
  const wrong = run
    .filter(({ ok }) => !ok)
    .map(({ name, role, expected, got }) => ({
      path: `examples.${name}`,
      zh: `${role} 应为 ${expected}，算出 ${got}`,
      en: `${role} should be ${expected} and is ${got}`,
    }));
  const lacking = policy.clauses.flatMap(({ beneficiary, id }) => {
    const own = run.filter(({ role }) => role === beneficiary).map(({ expected }) => expected);
    const paid = own.some((expected) => expected !== '0.00' && expected !== 'unknown');
    return [...(paid ? [] : ['一个给钱的']), ...(own.includes('0.00') ? [] : ['一个不给钱的'])].map(
      (what) => ({
        path: `clauses.${id}`,
        zh: `缺${what}例子`,
        en: 'lacks an example that pays or one that does not',
      }),
    );
  });
  return [...wrong, ...lacking];
}
