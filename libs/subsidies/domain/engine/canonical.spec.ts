import fc from 'fast-check';
import { canonical, type Plain } from './canonical';

describe('the canonical text', () => {
  it.each<[string, Plain, string]>([
    ['sorts keys, at every depth', { b: 1, a: [{ d: true, c: null }] }, '{"a":[{"c":null,"d":true}],"b":1}'],
    ['composes letters', 'e\u0301', '"\u00e9"'],
    ['sorts keys as composed', { f: 1, 'e\u0301': 2 }, '{"f":1,"\u00e9":2}'],
    ['keeps the order of lists', ['b', 'a'], '["b","a"]'],
  ])('%s', (_, value, text) => expect(canonical(value)).toBe(text));

  it('does not depend on the order of keys', () => {
    const values = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean()));
    fc.assert(
      fc.property(values, (value) => {
        expect(canonical(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonical(value));
      }),
    );
  });
});
