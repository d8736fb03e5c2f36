import { parseRate, parseYuan, type Rounding } from '@market/platform/money';
import { digestOf, type Plain } from './canonical';
import {
  type Clause,
  type Condition,
  type Example,
  type FactKind,
  type Law,
  type Param,
  type Policy,
  PolicyUnreadable,
  ROLES,
  SUPPLIERS,
  type Supplier,
  type Text,
} from './policy';
import { readPredicate } from './read-predicate';
import { readYaml } from './read-yaml';
import { Shape } from './shape';

const ROUND_TO = { fen: 1n, jiao: 10n, yuan: 100n } as const;

/** Reads a policy file into exact values. @throws PolicyUnreadable naming every fault of its shape */
export function readPolicy(text: string): Policy {
  const plain = readYaml(text);
  const shape = new Shape();
  const policy = policyIn(shape, plain);
  if (shape.faults.length > 0) throw new PolicyUnreadable(shape.faults);
  return policy;
}

function policyIn(shape: Shape, plain: Plain): Policy {
  const top = shape.fields(plain, 'policy', [
    ...['schema', 'id', 'version', 'title', 'issuers', 'effective', 'law', 'readings', 'facts', 'params'],
    ...['exclude', 'clauses', 'budget', 'publicity_workdays', 'examples'],
  ]);
  shape.one(top.schema, 'schema', ['subsidy-policy/1']);
  const effective = shape.fields(top.effective, 'effective', ['from'], ['until']);
  const budget = shape.fields(top.budget, 'budget', ['pool', 'amount', 'scope', 'cite']);
  return {
    id: shape.text(top.id, 'id'),
    version: shape.whole(top.version, 'version'),
    title: shape.text(top.title, 'title'),
    issuers: shape.list(top.issuers, 'issuers', (one, path) => shape.text(one, path)),
    effective: {
      from: shape.day(effective.from, 'effective.from'),
      until: effective.until === undefined ? null : shape.day(effective.until, 'effective.until'),
    },
    law: shape.entries(top.law, 'law', (one, path) => lawIn(shape, one, path)),
    readings: shape.entries(top.readings, 'readings', (one, path) => {
      const { by, on, zh } = shape.fields(one, path, ['by', 'on', 'zh']);
      return {
        by: shape.text(by, `${path}.by`),
        on: shape.day(on, `${path}.on`),
        zh: shape.text(zh, `${path}.zh`),
      };
    }),
    facts: shape.entries(top.facts, 'facts', (one, path) => factIn(shape, one, path)),
    params: shape.entries(top.params, 'params', (one, path) => paramIn(shape, one, path)),
    exclude: shape.list(top.exclude, 'exclude', (one, path) => conditionIn(shape, one, path)),
    clauses: shape.list(top.clauses, 'clauses', (one, path) => clauseIn(shape, one, path)),
    budget: {
      pool: shape.text(budget.pool, 'budget.pool'),
      amount: shape.parsed(budget.amount, 'budget.amount', parseYuan, 0n),
      scope: shape.list(budget.scope, 'budget.scope', (one, path) => shape.text(one, path)),
      cite: shape.text(budget.cite, 'budget.cite'),
    },
    publicityWorkingDays: shape.whole(top.publicity_workdays, 'publicity_workdays'),
    examples: shape.list(top.examples, 'examples', (one, path) => exampleIn(shape, one, path)),
    digest: digestOf(plain),
  };
}

function lawIn(shape: Shape, plain: Plain, path: string): Law {
  const { ref, text, source, checked } = shape.fields(plain, path, ['ref', 'text', 'source', 'checked']);
  return {
    ref: shape.text(ref, `${path}.ref`),
    text: shape.text(text, `${path}.text`),
    source: shape.text(source, `${path}.source`),
    checked: shape.bool(checked, `${path}.checked`),
  };
}

function factIn(shape: Shape, plain: Plain, path: string): FactKind {
  const { type, of, names, zh, en, from } = shape.fields(
    plain,
    path,
    ['type', 'zh', 'en', 'from'],
    ['of', 'names'],
  );
  const kind = shape.one(type, `${path}.type`, ['money', 'bool', 'enum']);
  return {
    type: kind,
    of: kind === 'enum' ? shape.list(of, `${path}.of`, (one, at) => shape.text(one, at)) : [],
    names:
      names === undefined ? {} : shape.entries(names, `${path}.names`, (one, at) => wordsIn(shape, one, at)),
    zh: shape.text(zh, `${path}.zh`),
    en: shape.text(en, `${path}.en`),
    from: shape.one(from, `${path}.from`, Object.keys(SUPPLIERS) as Supplier[]),
  };
}

function wordsIn(shape: Shape, plain: Plain, path: string): Text {
  const { zh, en } = shape.fields(plain, path, ['zh', 'en']);
  return { zh: shape.text(zh, `${path}.zh`), en: shape.text(en, `${path}.en`) };
}

function paramIn(shape: Shape, plain: Plain, path: string): Param {
  const { type, is } = shape.fields(plain, path, ['type', 'is']);
  const kind = shape.one(type, `${path}.type`, ['money', 'rate']);
  const values = shape.list(is, `${path}.is`, (one, at) => {
    const { from, v, cite } = shape.fields(one, at, ['from', 'v', 'cite']);
    return {
      from: shape.day(from, `${at}.from`),
      fen: kind === 'money' ? shape.parsed(v, `${at}.v`, parseYuan, 0n) : null,
      rate: kind === 'rate' ? shape.parsed(v, `${at}.v`, parseRate, null) : null,
      text: shape.text(v, `${at}.v`),
      cite: shape.text(cite, `${at}.cite`),
    };
  });
  return { type: kind, is: values };
}

function conditionIn(shape: Shape, plain: Plain, path: string): Condition {
  const {
    id,
    if: predicate,
    cite,
    zh,
    en,
    mend,
  } = shape.fields(plain, path, ['id', 'if', 'cite', 'zh', 'en'], ['mend']);
  const way = mend === undefined ? null : shape.fields(mend, `${path}.mend`, ['zh', 'en']);
  return {
    id: shape.text(id, `${path}.id`),
    if: readPredicate(shape, predicate, `${path}.if`),
    cite: shape.text(cite, `${path}.cite`),
    zh: shape.text(zh, `${path}.zh`),
    en: shape.text(en, `${path}.en`),
    mend: way && { zh: shape.text(way.zh, `${path}.mend.zh`), en: shape.text(way.en, `${path}.mend.en`) },
  };
}

function clauseIn(shape: Shape, plain: Plain, path: string): Clause {
  const names = ['id', 'beneficiary', 'zh', 'en', 'cite', 'when', 'base', 'rate', 'round', 'cap', 'limit'];
  const clause = shape.fields(plain, path, names);
  const base = shape.fields(clause.base, `${path}.base`, ['min_of', 'cite']);
  const round = shape.fields(clause.round, `${path}.round`, ['mode', 'to', 'cite']);
  const limit = shape.fields(clause.limit, `${path}.limit`, ['used', 'max']);
  const modes: readonly Rounding[] = ['down', 'half-up', 'up'];
  return {
    id: shape.text(clause.id, `${path}.id`),
    beneficiary: shape.one(clause.beneficiary, `${path}.beneficiary`, ROLES),
    zh: shape.text(clause.zh, `${path}.zh`),
    en: shape.text(clause.en, `${path}.en`),
    cite: shape.text(clause.cite, `${path}.cite`),
    when: shape.list(clause.when, `${path}.when`, (one, at) => conditionIn(shape, one, at)),
    base: {
      minOf: shape.list(base.min_of, `${path}.base.min_of`, (one, at) => shape.text(one, at)),
      cite: shape.text(base.cite, `${path}.base.cite`),
    },
    rate: shape.text(clause.rate, `${path}.rate`),
    round: {
      mode: shape.one(round.mode, `${path}.round.mode`, modes),
      to: ROUND_TO[shape.one(round.to, `${path}.round.to`, ['fen', 'jiao', 'yuan'])],
      cite: shape.text(round.cite, `${path}.round.cite`),
    },
    cap: shape.text(clause.cap, `${path}.cap`),
    limit: {
      used: shape.text(limit.used, `${path}.limit.used`),
      max: shape.text(limit.max, `${path}.limit.max`),
    },
  };
}

function exampleIn(shape: Shape, plain: Plain, path: string): Example {
  const { name, on, given, expect } = shape.fields(plain, path, ['name', 'on', 'given', 'expect']);
  return {
    name: shape.text(name, `${path}.name`),
    on: shape.day(on, `${path}.on`),
    given: shape.entries(given, `${path}.given`, (one, at) =>
      typeof one === 'boolean' ? one : shape.text(one, at),
    ),
    expect: shape.entries(expect, `${path}.expect`, (one, at) => shape.text(one, at)),
  };
}
