import fc from 'fast-check';
import { authenticatorAddress, codeAt, newSecret, nextStep, stepAt, stepOf } from './totp';

/** The secret of RFC 6238, appendix B: `12345678901234567890` in base32. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);
const moments = fc.integer({ min: 60, max: 4_000_000_000 }).map(at);

describe('time-based codes', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('are at second %i those of the standard', (seconds, code) => {
    expect(codeAt(SECRET, stepAt(at(seconds)))).toBe(code);
  });

  it('are known from one step before to one after, and name their own step', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -1, max: 1 }), (now, away) => {
        const step = stepAt(now) + away;
        expect(stepOf(SECRET, codeAt(SECRET, step), now)).toBe(step);
      }),
      // Two neighbouring steps with one code are a chance of one in a million each.
      { seed: 6238, numRuns: 500 },
    );
  });

  it('are nobody’s from further away, from another secret, or without six digits', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(-3, -2, 2, 3), (now, away) => {
        expect(stepOf(SECRET, codeAt(SECRET, stepAt(now) + away), now)).toBeUndefined();
        expect(stepOf(SECRET, codeAt(newSecret(), stepAt(now)), now)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
    for (const text of ['', '12345', '1234567', 'ABCDEF', '２８７０８２'])
      expect(stepOf(SECRET, text, at(59))).toBeUndefined();
  });

  it('come from secrets of 160 bits, and an address every app reads', () => {
    expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/);
    const address = new URL(authenticatorAddress(SECRET, 'wang@ganbei.example'));
    expect(Object.fromEntries(address.searchParams)).toEqual({
      ...{ issuer: '江西技术市场', secret: SECRET, algorithm: 'SHA1', digits: '6', period: '30' },
    });
  });

  it('leave after a used step the next, up to one ahead', () => {
    const now = at(300);
    expect(nextStep(0, now)).toBe(10);
    expect(nextStep(10, now)).toBe(11);
    expect(nextStep(11, now)).toBeUndefined();
  });
});
