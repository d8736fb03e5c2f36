import fc from 'fast-check';
import { jiangxi, jiangxiText, jiangxiWith } from '../../testing/jiangxi-2020';
import { checkPolicy, PolicyUnreadable, readPolicy } from '.';

/** What is wrong with the text; anything thrown but PolicyUnreadable goes on. */
function faultsOf(text: string): string[] {
  try {
    checkPolicy(readPolicy(text));
    return [];
  } catch (error) {
    if (error instanceof PolicyUnreadable) return error.faults.map(({ path, en }) => `${path}: ${en}`);
    throw error;
  }
}

describe('a policy file', () => {
  it('has a digest of its meaning, not of its layout', () => {
    const moved = `# a remark\n${jiangxiWith('version: 1\n', '')}version: 1\n`;
    expect(readPolicy(moved).digest).toBe(jiangxi.digest);
    expect(readPolicy(jiangxiWith("v: '2.5%'", "v: '2.4%'")).digest).not.toBe(jiangxi.digest);
  });

  it('is read into exact values', () => {
    expect(jiangxi.params.buyer_rate?.is[0]?.rate).toEqual({ numerator: 25n, denominator: 1000n });
    expect(jiangxi.params.floor?.is[0]?.fen).toBe(50_000_000n);
    expect([jiangxi.budget.amount, jiangxi.publicityWorkingDays]).toEqual([700_000_000n, 5]);
    expect(jiangxi.clauses[0]?.round).toEqual({ mode: 'down', to: 1n, cite: 'round-down' });
  });
});

describe('hostile text', () => {
  const letters = [...'abcdefgh'];
  const bomb = letters
    .map(
      (name, at) =>
        `${name}: &${name} [${Array(9)
          .fill(at === 0 ? 'x' : `*${letters[at - 1]}`)
          .join(', ')}]`,
    )
    .join('\n');
  it.each([
    ['an alias bomb', bomb, 'no anchors'],
    ['an alias', 'a: &x 1\nb: *x', 'no anchors'],
    ['an alias of nothing', 'b: *x', 'alias'],
    ['a merge key', '<<: {a: 1}', 'no key <<'],
    ['a tag', 'a: !!js/function x', 'tag'],
    ['a plain tag', 'a: !!str 1', 'no tags'],
    ['a directive', '%YAML 1.1\n---\na: yes', 'no directives'],
    ['an unknown directive', '%FORM x\n---\na: 1', 'directive'],
    ['two documents', 'a: 1\n---\nb: 1', 'multiple documents'],
    ['a key twice', `${jiangxiText}version: 1\n`, 'unique'],
    ['a key twice under another', "a: {b: '1', b: '2'}", 'unique'],
    ['__proto__', `${jiangxiText}__proto__: {polluted: true}\n`, 'no key __proto__'],
    ['a constructor', `${jiangxiText}constructor: {prototype: {polluted: true}}\n`, 'no key constructor'],
    ['a key that is a list', '? [a]\n: 1', 'keys are text'],
    ['a key that is a number', '1: a', 'keys are text'],
    ['a key that is nothing', '? \n: a', 'keys are text'],
    ['a number with a point', 'a: 1.5', 'in quotes'],
    ['infinity', 'a: .inf', 'in quotes'],
    ['a number too long', 'a: 12345678901234567890', 'in quotes'],
    ['nothing', '', 'policy: must have fields'],
    ['a list', '- 1', 'policy: must have fields'],
    ['much text', `a: 1\n${'# x\n'.repeat(60_000)}`, 'longer than'],
    ['deep lists', '- '.repeat(400), 'too deep'],
    ['deep flow lists that close', `a: ${'['.repeat(150)}${']'.repeat(150)}`, 'too deep'],
    ['an unclosed quote', 'a: "x', 'quote'],
  ])('%s is refused', (_, text, message) => {
    expect(faultsOf(text).join('\n')).toContain(message);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is refused where the parser itself runs out of stack', () => {
    expect(faultsOf('['.repeat(50_000))).not.toEqual([]);
  });

  it('is read or refused, never anything else', () => {
    const pieces = [
      ...['&a ', '*a', '<<: ', '!!x ', '\n', '  ', '- ', '{', '}', '[', ']', '"', "'", ': ', '|', '>', '? '],
      ...['__proto__: ', 'toString: ', '%', '\t', '\0', '1e9', 'null', '#', '---\n', '\uD800', '\u202E', '0'],
    ];
    // Without the examples, which take the most time and no part in the shape.
    const short = `${jiangxiText.slice(0, jiangxiText.indexOf('examples:'))}examples: []\n`;
    const edit = fc.tuple(fc.nat({ max: short.length }), fc.nat({ max: 6 }), fc.constantFrom(...pieces));
    const spoilt = fc
      .array(edit, { minLength: 1, maxLength: 5 })
      .map((edits) =>
        edits.reduce((text, [at, cut, piece]) => text.slice(0, at) + piece + text.slice(at + cut), short),
      );
    fc.assert(
      fc.property(spoilt, (text) => {
        expect(() => faultsOf(text)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a wrong shape is named with its place', () => {
  it.each([
    ['schema: subsidy-policy/1', 'schema: subsidy-policy/2', 'schema: must be one of'],
    ['version: 1', 'version: -1', 'version: must be a whole number'],
    ['version: 1', "version: '1'", 'version: must be a whole number'],
    ['version: 1', 'version: 1\ncode: "1+1"', 'policy.code: is not known'],
    ['publicity_workdays: 5\n', '', 'policy.publicity_workdays: is missing'],
    ['issuers: [江西省科学技术厅]', 'issuers: 江西省科学技术厅', 'issuers: must be a list'],
    ["from: '2020-01-01' }", "from: '2020-02-31' }", 'effective.from: must be a day'],
    ["from: '2020-01-01' }", "from: '2020-01-01', until: soon }", 'effective.until: must be a day'],
    ['\n    checked: false', "\n    checked: 'no'", 'law.a3.checked: must be true or false'],
    ['ref: 第三条', "ref: ' '", 'law.a3.ref: must be text'],
    ['type: bool', 'type: date', 'facts.contract.registered.type: must be one of'],
    ['of: [development, transfer, licence, consulting, service]\n', '\n', 'contract.kind.of: must be a list'],
    ['from: settlement', 'from: hearsay', 'settled_on_platform.from: must be one of'],
    ["v: '2.5%'", "v: '1/0'", 'params.buyer_rate.is.0.v: “1/0” cannot be read'],
    ["v: '2.5%'", "v: '-1%'", 'params.buyer_rate.is.0.v: “-1%” cannot be read'],
    ["v: '500000.00'", 'v: 500000', 'params.floor.is.0.v: must be text'],
    ["v: '500000.00'", "v: '5e5'", 'params.floor.is.0.v: “5e5” cannot be read'],
    ["v: '500000.00'", "v: '500000.005'", 'params.floor.is.0.v: “500000.005” cannot be read'],
    ["amount: '7000000.00'", 'amount: 7000000', 'budget.amount: must be text'],
    ['is: true }', 'is: true, not: false }', 'exclude.0.if: must hold exactly one comparison'],
    ['is: true }', 'above: true }', 'exclude.0.if: must hold exactly one comparison'],
    ['{ fact: parties.related, is: true }', 'parties.related', 'exclude.0.if: must be a condition'],
    ['{ fact: parties.related, is: true }', '{ all: [] }', 'exclude.0.if: has no condition'],
    ['{ fact: parties.related, is: true }', `${'{any: ['.repeat(9)}{}${']}'.repeat(9)}`, 'nested too deep'],
    ['gte: { param: floor }', "gte: '500000.00'", 'clauses.0.when.5.if.gte: must have fields'],
    ['gte: { param: floor }', 'gte: { param: floor, fact: x }', 'if.gte: needs a param or a fact'],
    ['mode: down', 'mode: nearest', 'clauses.0.round.mode: must be one of'],
    ['to: fen', 'to: mao', 'clauses.0.round.to: must be one of'],
    ['beneficiary: buyer', 'beneficiary: friend', 'clauses.0.beneficiary: must be one of'],
    ["contract.settled_technology: '3200000.00'", 'contract.settled_technology: 3200000', 'examples.0.given'],
  ])('%s → %s', (from, to, message) => {
    expect(faultsOf(jiangxiWith(from, to)).join('\n')).toContain(message);
  });

  it('is told with all others at once', () => {
    const two = jiangxiWith('version: 1', 'version: x').replace('mode: down', 'mode: nearest');
    expect(faultsOf(two)).toHaveLength(2);
  });
});
