import { jiangxiText, jiangxiWith } from '../../testing/jiangxi-2020';
import { checkPolicy, readPolicy } from '.';

const faultsOf = (text: string) => checkPolicy(readPolicy(text)).map(({ path, zh }) => `${path} ${zh}`);
const related = '{ fact: parties.related, is: true }';
const floor = "is: [{ from: '2020-01-01', v: '500000.00', cite: a4-2 }]";
const base = 'min_of: [contract.settled_technology, contract.technology_amount], cite: standard';

describe('a policy that says nothing wrong', () => {
  it('has no fault', () => expect(faultsOf(jiangxiText)).toEqual([]));
});

describe('a planted fault is named with its place', () => {
  it.each([
    ['cite: related', 'cite: kinship', 'exclude.0 没有条款 kinship'],
    ['cite: a4-1\n        zh', 'cite: a4-9\n        zh', 'clauses.0.when.0 没有条款 a4-9'],
    [base, base.replace('standard', 'toString'), 'clauses.0 没有条款 toString'],
    ['cite: standard }] }', 'cite: rates }] }', 'params.buyer_rate 没有条款 rates'],
    ['cite: fund }', 'cite: money }', 'budget 没有条款 money'],
    ['cite: fund }', 'cite: a3 }', 'law.fund 没有被引用'],
    ['to: fen, cite: round-down', 'to: fen, cite: habit', 'clauses.0.round 舍入没有依据'],
    [related, '{ fact: parties.kin, is: true }', 'exclude.0.if 没有事实 parties.kin'],
    [related, '{ any: [{ fact: parties.kin, is: true }] }', 'exclude.0.if 没有事实 parties.kin'],
    [related, "{ fact: parties.related, is: 'yes' }", 'exclude.0.if parties.related 不会是 yes'],
    [related, '{ fact: contract.kind, not: gift }', 'exclude.0.if contract.kind 不会是 gift'],
    [related, '{ fact: contract.kind, in: [gift] }', 'exclude.0.if contract.kind 不会是 gift'],
    [
      related,
      '{ fact: contract.technology_amount, is: true }',
      'exclude.0.if contract.technology_amount 不会是 true',
    ],
    [related, '{ fact: parties.related, lt: { param: floor } }', 'exclude.0.if parties.related 不是金额'],
    ['gte: { param: floor }', 'gte: { param: ground }', 'clauses.0.when.5.if 没有金额 ground'],
    ['gte: { param: floor }', 'gte: { param: buyer_rate }', 'clauses.0.when.5.if 没有金额 buyer_rate'],
    [
      'gte: { param: floor }',
      'gte: { fact: contract.ground }',
      'clauses.0.when.5.if 没有事实 contract.ground',
    ],
    [
      'gte: { param: floor }',
      'gte: { fact: contract.registered }',
      'clauses.0.when.5.if contract.registered 不是金额',
    ],
    ['rate: buyer_rate', 'rate: buyer_cap', 'clauses.0 没有比例 buyer_cap'],
    ['cap: buyer_cap', 'cap: buyer_rate', 'clauses.0 没有金额 buyer_rate'],
    ['max: buyer_year', 'max: forever', 'clauses.0 没有金额 forever'],
    [
      base,
      base.replace('contract.technology_amount', 'contract.kind'),
      'clauses.0 contract.kind 不是金额事实',
    ],
    [base, 'min_of: [], cite: standard', 'clauses.0 没有基数'],
    [
      'used: applicant.granted_this_year',
      'used: buyer.in_province',
      'clauses.0 buyer.in_province 不是金额事实',
    ],
    ['scope: [buyer, seller, broker]', 'scope: [buyer, seller]', 'clauses.2 不在任何预算里'],
    [
      'scope: [buyer, seller, broker]',
      'scope: [buyer, seller, broker, agent]',
      'budget.scope 没有补助 agent',
    ],
    ['beneficiary: broker', 'beneficiary: seller', 'clauses.2 seller 已有一条'],
    ["v: '1000000.00'", "v: '149999.99'", 'clauses.0 单项上限高于年度上限，永远用不到'],
    [floor, 'is: []', 'params.floor 没有值'],
    [floor, floor.replace('2020-01-01', '2020-01-02'), 'params.floor 政策生效时还没有值'],
    [
      floor,
      floor.replace(']', ", { from: '2020-01-01', v: '1.00', cite: a4-2 }]"),
      'params.floor 日期要从早到晚，不重复',
    ],
    ["buyer: '80000.00'", "buyer: '80000.01'", 'examples.320 万元 buyer 应为 80000.01，算出 80000.00'],
    [
      "buyer: '80000.00'",
      "agent: '80000.00'",
      'examples.320 万元 agent 应为 80000.00，算出 jiangxi-trade-2020 has no clause for the agent.',
    ],
    [
      'contract.registered: true\n',
      'contract.signed: true\n',
      'examples.320 万元 buyer 应为 80000.00，算出 The policy knows no fact contract.signed.',
    ],
    [
      'contract.registered: true\n',
      'toString: true\n',
      'examples.320 万元 buyer 应为 80000.00，算出 The policy knows no fact toString.',
    ],
    ["v: '2.5%'", "v: '2.4%'", 'examples.320 万元 buyer 应为 80000.00，算出 76800.00'],
  ])('%s → %s', (from, to, fault) => {
    const faults = faultsOf(jiangxiWith(from, to));
    expect(faults).toContain(fault);
  });

  it.each([
    ['pays', /broker: '[1-9][\d.]*'/g, 'clauses.broker 缺一个给钱的例子'],
    ['does not pay', /broker: '0.00'/g, 'clauses.broker 缺一个不给钱的例子'],
  ])('no example that %s', (_, expected, fault) => {
    const text = jiangxiText
      .replaceAll(expected, "buyer: '0.00'")
      .replaceAll(/(buyer: '[\d.]+'.*), buyer: '0.00'/g, '$1');
    expect(faultsOf(text)).toContain(fault);
  });
});
