import { factsOfDeal, jiangxi, jiangxiWith } from '../../testing/jiangxi-2020';
import { calculate, type Facts, readPolicy, recheck, type Role } from '.';

const ON = '2026-06-01';
const of = (role: Role, facts: Facts) => calculate(jiangxi, role, facts, ON);
const yes = { value: true };
const unknown = { value: null };

describe('a fen decides', () => {
  it.each<[string, Role, bigint, bigint, bigint]>([
    ['below the floor', 'buyer', 49_999_999n, 0n, 0n],
    ['on the floor', 'buyer', 50_000_000n, 0n, 1_250_000n],
    ['above the floor, cut to the fen', 'buyer', 50_000_001n, 0n, 1_250_000n],
    ['below the cap of the buyer', 'buyer', 599_999_999n, 0n, 14_999_999n],
    ['on the cap of the buyer', 'buyer', 600_000_000n, 0n, 15_000_000n],
    ['above the cap of the buyer', 'buyer', 600_000_040n, 0n, 15_000_000n],
    ['below the cap of the seller', 'seller', 666_666_666n, 0n, 9_999_999n],
    ['on the cap of the seller', 'seller', 666_666_667n, 0n, 10_000_000n],
    ['above the cap of the broker', 'broker', 1_000_000_100n, 0n, 10_000_000n],
    ['a year with room for one fen more', 'buyer', 320_000_000n, 91_999_999n, 8_000_000n],
    ['a year with room for just this', 'buyer', 320_000_000n, 92_000_000n, 8_000_000n],
    ['a year with room for one fen less', 'buyer', 320_000_000n, 92_000_001n, 7_999_999n],
    ['a year with one fen left', 'seller', 320_000_000n, 49_999_999n, 1n],
    ['a year more than used up', 'broker', 320_000_000n, 30_000_001n, 0n],
  ])('%s (%s)', (_, role, settled, used, amount) => {
    const found = of(role, factsOfDeal(settled, { 'applicant.granted_this_year': { value: used } }));
    expect(found.amount).toBe(amount);
    expect(found.status).toBe(amount > 0n ? 'payable' : 'nothing');
    expect(recheck(found)).toEqual([]);
  });

  it('in what is short: one fen below the floor', () => {
    expect(of('seller', factsOfDeal(49_999_999n)).refusals[0]?.shortBy).toBe(1n);
  });
});

describe('nothing, though every condition holds', () => {
  it.each([
    ['limit', 320_000_000n, 100_000_000n, '不予补助：本年度补助已达上限（补助标准）'],
    ['amount', 39n, 0n, '不予补助：算得补助 0.00 元（补助标准）'],
  ])('names the %s', (condition, recognised, used, zh) => {
    const facts = factsOfDeal(320_000_000n, {
      'contract.technology_amount': { value: recognised },
      'applicant.granted_this_year': { value: used },
    });
    expect(of('buyer', facts)).toMatchObject({ status: 'nothing', refusals: [{ condition, zh }] });
  });
});

describe('unknown facts', () => {
  it('are all named, absent or null', () => {
    const nulls = Object.fromEntries(Object.keys(jiangxi.facts).map((id) => [id, unknown]));
    const found = of('broker', {});
    expect([found.status, found.amount]).toEqual(['unknown', null]);
    expect(found.missing.map(({ fact }) => fact).sort()).toEqual(Object.keys(jiangxi.facts).sort());
    expect(of('broker', nulls)).toEqual(found);
  });

  it.each(Object.keys(jiangxi.facts))('%s alone keeps every role waiting', (id) => {
    for (const role of ['buyer', 'seller', 'broker'] as const) {
      const { status, missing } = of(role, factsOfDeal(320_000_000n, { [id]: unknown }));
      expect([status, missing.map(({ fact }) => fact)]).toEqual(['unknown', [id]]);
    }
  });

  it('change nothing once a condition is false, and are still named', () => {
    const facts = factsOfDeal(320_000_000n, {
      'contract.registered': { value: false },
      'parties.related': unknown,
    });
    const { status, missing, refusals } = of('buyer', facts);
    expect([status, missing.map(({ fact }) => fact)]).toEqual(['nothing', ['parties.related']]);
    expect(refusals.map(({ condition }) => condition)).toEqual(['registered']);
  });
});

describe('what the shipped policy does not use', () => {
  const excludedBy = (predicate: string, change: Facts) => {
    const policy = readPolicy(jiangxiWith('{ fact: parties.related, is: true }', predicate));
    return calculate(policy, 'buyer', factsOfDeal(320_000_000n, change), ON);
  };

  it.each<[string, Facts, string]>([
    [
      '{any: [{fact: parties.related, is: true}, {fact: applicant.dishonest, is: true}]}',
      { 'parties.related': unknown, 'applicant.dishonest': yes },
      'nothing',
    ],
    [
      '{all: [{fact: parties.related, is: true}, {fact: buyer.in_province, is: true}]}',
      { 'parties.related': unknown },
      'unknown',
    ],
    [
      '{all: [{fact: parties.related, is: true}, {fact: buyer.in_province, is: true}]}',
      { 'parties.related': yes },
      'nothing',
    ],
    ['{none: [{fact: parties.related, not: true}]}', { 'parties.related': yes }, 'nothing'],
    ['{none: [{fact: parties.related, not: true}]}', {}, 'payable'],
    ['{fact: contract.kind, in: [service, licence]}', {}, 'payable'],
    ['{fact: contract.kind, in: [service, development]}', {}, 'nothing'],
    ['{fact: contract.kind, not: development}', {}, 'payable'],
    ['{fact: contract.technology_amount, lt: {fact: contract.settled_technology}}', {}, 'payable'],
    ['{fact: contract.technology_amount, lte: {fact: contract.settled_technology}}', {}, 'nothing'],
    ['{fact: contract.technology_amount, gt: {fact: contract.settled_technology}}', {}, 'payable'],
    ['{fact: contract.technology_amount, gte: {fact: contract.settled_technology}}', {}, 'nothing'],
  ])('excluded by %s with %p: %s', (predicate, change, status) => {
    const found = excludedBy(predicate, change);
    expect(found.status).toBe(status);
    expect(recheck(found)).toEqual([]);
  });

  it.each([
    [320_000_001n, '核定技术交易额 3,200,000.01 元 > 3,200,000.00 元（关联交易条款）……不符合'],
    [320_000_000n, '核定技术交易额 3,200,000.00 元，不超过 3,200,000.00 元（关联交易条款）……符合'],
  ])('an exclusion says its figures as they are, at %p fen', (recognised, zh) => {
    const predicate = '{fact: contract.technology_amount, gt: {fact: contract.settled_technology}}';
    const { lines } = excludedBy(predicate, { 'contract.technology_amount': { value: recognised } });
    expect(lines[0]?.zh).toBe(zh);
  });

  it.each([
    ['mode: down, to: fen', 1_250_002n],
    ['mode: half-up, to: fen', 1_250_003n],
    ['mode: up, to: fen', 1_250_003n],
    ['mode: down, to: jiao', 1_250_000n],
    ['mode: up, to: jiao', 1_250_010n],
    ['mode: half-up, to: yuan', 1_250_000n],
    ['mode: up, to: yuan', 1_250_100n],
  ])('rounds %s', (round, amount) => {
    const policy = readPolicy(jiangxiWith('mode: down, to: fen', round));
    const found = calculate(policy, 'buyer', factsOfDeal(50_000_100n), ON);
    expect(found.amount).toBe(amount);
    expect(recheck(found)).toEqual([]);
  });

  it.each([
    ['2026-05-31', 8_000_000n],
    ['2026-06-01', 6_400_000n],
  ])('a rate that changes: on %s', (on, amount) => {
    const dated = "v: '2.5%', cite: standard }, { from: '2026-06-01', v: '2%', cite: standard }";
    const policy = readPolicy(jiangxiWith("v: '2.5%', cite: standard }", dated));
    expect(calculate(policy, 'buyer', factsOfDeal(320_000_000n), on).amount).toBe(amount);
  });
});

describe('a calculation', () => {
  it('keeps when and by what a fact was shown', () => {
    const related = { value: false, asOf: '2026-05-01', proof: 'declaration-7' };
    const { facts } = of('buyer', factsOfDeal(320_000_000n, { 'parties.related': related }));
    expect(facts['parties.related']).toEqual({ ...related, value: 'false' });
  });

  it.each([
    ['contract.kind', 'gift'],
    ['contract.settled_technology', -1n],
    ['contract.settled_technology', '3200000.00'],
    ['contract.registered', 'true'],
  ])('is refused for %s = %p', (id, value) => {
    expect(() => of('buyer', factsOfDeal(320_000_000n, { [id]: { value } }))).toThrow(`The fact ${id} is no`);
  });

  it('is refused for a role without a clause and a day before the policy', () => {
    const policy = { ...jiangxi, clauses: jiangxi.clauses.slice(0, 1) };
    expect(() => calculate(policy, 'seller', {}, ON)).toThrow('no clause for the seller');
    expect(() => calculate(jiangxi, 'buyer', factsOfDeal(1n), '2019-12-31')).toThrow(
      'no value on 2019-12-31',
    );
  });
});
