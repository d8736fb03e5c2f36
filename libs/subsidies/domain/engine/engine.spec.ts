import fc from 'fast-check';
import { parseYuan, yuanText } from '@market/platform/money';
import { factsOfDeal, jiangxi } from '../../testing/jiangxi-2020';
import { calculate, checkPolicy, type Facts, recheck, type Role, runExamples } from '.';

const ON = '2026-06-01';

const paid = (role: Role, yuan: string, change: Facts = {}) =>
  calculate(jiangxi, role, factsOfDeal(parseYuan(yuan), change), ON);
const amountOf = (role: Role, yuan: string) => yuanText(paid(role, yuan).amount ?? -1n);

describe('Jiangxi 2020', () => {
  it('has no fault, and its worked examples hold to the fen', () => {
    expect(checkPolicy(jiangxi)).toEqual([]);
    expect(runExamples(jiangxi).every(({ ok }) => ok)).toBe(true);
    expect(runExamples(jiangxi).length).toBeGreaterThan(30);
  });

  it.each([
    ['3200000.00', '80000.00', '48000.00', '32000.00'],
    ['480000.00', '0.00', '0.00', '0.00'],
    ['8000000.00', '150000.00', '100000.00', '80000.00'],
    ['500000.00', '12500.00', '7500.00', '5000.00'],
    ['499999.99', '0.00', '0.00', '0.00'],
  ])(
    'pays for %s: %s to the buyer, %s to the seller, %s to the broker firm',
    (yuan, buyer, seller, broker) => {
      expect([amountOf('buyer', yuan), amountOf('seller', yuan), amountOf('broker', yuan)]).toEqual([
        buyer,
        seller,
        broker,
      ]);
    },
  );

  it('holds the limit of the year over eight deals', () => {
    let granted = 0n;
    const amounts = Array.from({ length: 8 }, () => {
      const { amount } = paid('buyer', '7000000.00', { 'applicant.granted_this_year': { value: granted } });
      granted += amount ?? 0n;
      return yuanText(amount ?? -1n);
    });
    expect(amounts).toEqual([...Array(6).fill('150000.00'), '100000.00', '0.00']);
  });

  it('says how far off 480,000.00 is, with the clause', () => {
    const { status, refusals } = paid('buyer', '480000.00');
    expect(status).toBe('nothing');
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ shortBy: parseYuan('20000.00'), ref: '第四条第（二）项' });
    expect(refusals[0]?.zh).toBe(
      '不予补助：实际技术交易额 480,000.00 元，低于 500,000.00 元（第四条第（二）项），差 20,000.00 元',
    );
  });

  it('pays nothing for money that did not pass through the platform, and says which clause', () => {
    const outside: Facts = {
      'contract.settled_on_platform': { value: false },
      'contract.settled_technology': { value: 0n },
    };
    const { amount, refusals } = paid('seller', '3800000.00', outside);
    expect(amount).toBe(0n);
    expect(refusals[0]?.zh).toContain('价款经平台结算——否（第四条第（二）项）');
    expect(refusals[0]?.mend?.zh).toContain('市场结算账户');
  });

  it('waits for every fact it does not know, and says whose each is', () => {
    const { status, amount, missing } = paid('buyer', '3200000.00', {
      'parties.related': { value: null },
      'applicant.dishonest': { value: null },
    });
    expect([status, amount]).toEqual(['unknown', null]);
    expect(missing.map(({ fact, supplier }) => [fact, supplier])).toEqual([
      ['parties.related', 'declaration'],
      ['applicant.dishonest', 'lookup'],
    ]);
  });

  it('derives each amount in lines that cite a clause and can be computed again', () => {
    const { lines } = paid('buyer', '8000000.00');
    expect(lines.every(({ ref, zh }) => ref !== '' && zh.includes(ref))).toBe(true);
    expect(lines.map(({ zh }) => zh)).toContain(
      '8,000,000.00 × 2.5%，不足 1 分舍去 = 200,000.00 元（补助标准）',
    );
    expect(lines.at(-1)?.zh).toBe('核定补助 150,000.00 元（人民币壹拾伍万元整）（补助标准）');
  });
});

const anyRole = fc.constantFrom<Role>('buyer', 'seller', 'broker');
const anyFen = fc.bigInt({ min: 0n, max: 10n ** 13n });
const NUMBERS: Record<Role, [rate: bigint, cap: bigint, year: bigint]> = {
  buyer: [250n, 15_000_000n, 100_000_000n],
  seller: [150n, 10_000_000n, 50_000_000n],
  broker: [100n, 10_000_000n, 30_000_000n],
};

describe('the engine, whatever the facts', () => {
  it('equals a reference written apart from it', () => {
    fc.assert(
      fc.property(anyRole, anyFen, anyFen, anyFen, (role, settled, recognised, used) => {
        const given = factsOfDeal(settled, {
          'contract.technology_amount': { value: recognised },
          'applicant.granted_this_year': { value: used },
        });
        const [rate, cap, year] = NUMBERS[role];
        const base = settled < recognised ? settled : recognised;
        let expected = (base * rate) / 10_000n;
        if (expected > cap) expected = cap;
        if (used + expected > year) expected = used > year ? 0n : year - used;
        if (settled < 50_000_000n) expected = 0n;
        const found = calculate(jiangxi, role, given, ON);
        expect(found.amount).toBe(expected);
        expect(recheck(found)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('pays nothing that depends on a fact that was taken away', () => {
    const ids = Object.keys(factsOfDeal(0n));
    fc.assert(
      fc.property(anyRole, anyFen, fc.subarray(ids, { minLength: 1 }), (role, settled, gone) => {
        const given = factsOfDeal(settled, Object.fromEntries(gone.map((id) => [id, { value: null }])));
        const { amount, status } = calculate(jiangxi, role, given, ON);
        expect(amount === null || amount === 0n).toBe(true);
        expect(status).not.toBe('payable');
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives the same digest in whatever order the facts come, and another for other facts', () => {
    fc.assert(
      fc.property(anyRole, anyFen, fc.integer({ min: 1, max: 10 }), (role, settled, turn) => {
        const given = Object.entries(factsOfDeal(settled));
        const turned = Object.fromEntries([...given.slice(turn), ...given.slice(0, turn)]);
        const { digest } = calculate(jiangxi, role, Object.fromEntries(given), ON);
        expect(calculate(jiangxi, role, turned, ON).digest).toBe(digest);
        const other = factsOfDeal(settled, { 'contract.technology_amount': { value: settled + 1n } });
        expect(calculate(jiangxi, role, other, ON).digest).not.toBe(digest);
      }),
    );
  });

  it('never pays less for more', () => {
    fc.assert(
      fc.property(anyRole, anyFen, anyFen, (role, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const amount = (settled: bigint) => calculate(jiangxi, role, factsOfDeal(settled), ON).amount ?? -1n;
        expect(amount(high) >= amount(low)).toBe(true);
      }),
    );
  });
});
