import fc from 'fast-check';
import { ownPath } from './own-path';

const MARKET = 'https://market.example';
/** Where a browser on our page would land. */
const landing = (asked: string) => new URL(ownPath(asked), `${MARKET}/api/portal/callback`);
const pieces = [
  '/',
  '\\',
  '//',
  '.',
  '..',
  ':',
  '@',
  '?',
  '#',
  '%2f',
  '%5c',
  '\t',
  '\n',
  ' ',
  'evil.example',
  'https',
];

describe('a place to return to', () => {
  it.each(['/desk', '/desk/claims/1?page=2', '/achievements?q=陶瓷#top', '/en/needs'])(
    'may be %s',
    (path) => {
      const { pathname, search, hash } = landing(path);
      expect(decodeURI(pathname + search + hash)).toBe(path);
    },
  );

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/.//evil.example',
    '/a/..//evil.example',
    'desk',
    '',
    '/api/portal/callback?code=x',
    `/${'x'.repeat(500)}`,
  ])('is the desk instead of “%s”', (path) => expect(ownPath(path)).toBe('/desk'));

  it('is ours, whatever is asked for, and so it stays when asked again', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })))
        .map((parts) => parts.join('')),
      fc.array(fc.constantFrom(...pieces)).map((parts) => `/${parts.join('')}`),
    );
    fc.assert(
      fc.property(anything, (asked) => {
        expect(landing(asked).origin).toBe(MARKET);
        expect(ownPath(ownPath(asked))).toBe(ownPath(asked));
      }),
      { numRuns: 5_000 },
    );
  });
});
