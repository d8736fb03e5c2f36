import fc from 'fast-check';
import { type Candidate, rank, type Wanted } from './rank';

const wanted: Wanted = {
  words: ['釉面', '针孔', '节拍'],
  fieldCode: 'advanced-manufacturing',
  readiness: 6,
  budgetHigh: 100n,
};
const offer: Candidate = {
  likeness: 8,
  sharedTerms: ['釉面'],
  text: '釉面针孔识别',
  fieldCode: 'advanced-manufacturing',
  readiness: 7,
  priceLow: 80n,
};

describe('ranking', () => {
  it('gives the full score to the best by words that fits in everything', () => {
    expect(rank(wanted, offer, 8).score).toBe(1000);
  });

  it.each([
    ['another field', { fieldCode: 'agriculture' }],
    ['too low a readiness', { readiness: 5 }],
    ['too high a price', { priceLow: 101n }],
    ['fewer words', { likeness: 4 }],
  ])('puts %s behind', (_, change) => {
    expect(rank(wanted, { ...offer, ...change }, 8).score).toBeLessThan(1000);
  });

  it('neither rewards nor punishes what is unknown', () => {
    const unknown = rank(wanted, { ...offer, priceLow: null }, 8).score;
    const dear = rank(wanted, { ...offer, priceLow: 101n }, 8).score;
    expect(unknown).toBeGreaterThan(dear);
    expect(unknown).toBeLessThan(1000);
  });

  it('says what the listing does not say, and asks the gravest thing first', () => {
    expect(rank(wanted, offer, 8).missingTerms).toEqual(['节拍']);
    expect(rank(wanted, offer, 8).question.zh).toContain('节拍');
    expect(rank(wanted, { ...offer, readiness: 4 }, 8).question.zh).toContain('成熟度 4 级');
    expect(rank(wanted, { ...offer, priceLow: 200n }, 8).question.zh).toContain('分期');
  });

  it('stays between 0 and 1000, and never falls when the words fit better', () => {
    const level = fc.option(fc.integer({ min: 1, max: 9 }));
    const money = fc.option(fc.bigInt({ min: 0n, max: 10n ** 12n }));
    fc.assert(
      fc.property(
        level,
        money,
        level,
        money,
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (least, most, readiness, priceLow, a, b) => {
          const scoreOf = (likeness: number) =>
            rank(
              { ...wanted, readiness: least, budgetHigh: most },
              { ...offer, readiness, priceLow, likeness },
              100,
            ).score;
          expect(scoreOf(a)).toBeGreaterThanOrEqual(0);
          expect(scoreOf(a)).toBeLessThanOrEqual(1000);
          if (a <= b) expect(scoreOf(a)).toBeLessThanOrEqual(scoreOf(b));
        },
      ),
    );
  });
});
