import fc from 'fast-check';
import { factsOfDeal, jiangxi } from '../../testing/jiangxi-2020';
import { calculate, type Calculation, plainOf, recheck, type TraceLine } from '.';
import { digestOf } from './canonical';

const claims = {
  paid: factsOfDeal(320_000_000n),
  capped: factsOfDeal(800_000_000n),
  limited: factsOfDeal(800_000_000n, { 'applicant.granted_this_year': { value: 95_000_000n } }),
  'used up': factsOfDeal(800_000_000n, { 'applicant.granted_this_year': { value: 100_000_000n } }),
  'too small': factsOfDeal(48_000_000n),
  excluded: factsOfDeal(320_000_000n, { 'parties.related': { value: true } }),
  open: factsOfDeal(320_000_000n, { 'parties.related': { value: null } }),
};
const calculations = Object.entries(claims).map(
  ([name, facts]) => [name, calculate(jiangxi, 'buyer', facts, '2026-05-08')] as const,
);
const MONEY = ['base', 'amount', 'cap', 'limit', 'result'];

/** A forger who makes the digest fit again. */
function forged({ digest: _, ...body }: Calculation, change: Partial<Calculation>): Calculation {
  const changed = { ...body, ...change };
  return { ...changed, digest: digestOf(plainOf(changed)) };
}

function withLine(calculation: Calculation, at: number, change: Partial<TraceLine>): Calculation {
  const lines = calculation.lines.map((line, index) => (index === at ? { ...line, ...change } : line));
  return forged(calculation, { lines });
}

/** Every text with a digit anywhere in a value, as the path to it. */
function numbersIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) => numbersIn(part, [...path, key]));
  return typeof value !== 'boolean' && /\d/.test(String(value ?? '')) ? [path] : [];
}

function withOtherDigit(value: unknown, [key, ...rest]: readonly string[], by: number): unknown {
  if (key !== undefined && typeof value === 'object' && value !== null) {
    const changed = withOtherDigit((value as Record<string, unknown>)[key], rest, by);
    return Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
  }
  const text = String(value).replace(/\d/, (digit) => String((Number(digit) + by) % 10));
  if (typeof value === 'bigint') return BigInt(text);
  return typeof value === 'number' ? Number(text) : text;
}

describe.each(calculations)('the calculation “%s”', (_, calculation) => {
  it('adds up', () => expect(recheck(calculation)).toEqual([]));

  it('shows any changed figure, wherever it stands', () => {
    const numbers = numbersIn(calculation);
    expect(numbers.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.integer({ min: 1, max: 9 }), (path, by) => {
        const bad = withOtherDigit(calculation, path, by) as Calculation;
        expect(recheck(bad)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows another result of any line, though the digest fits', () => {
    calculation.lines.forEach(({ step, values }, at) => {
      if (!MONEY.includes(step)) return;
      const bad = withLine(calculation, at, { values: { ...values, result: '99999.99' } });
      expect(recheck(bad)).not.toEqual([]);
    });
  });

  it('shows a turned comparison, though the digest fits', () => {
    const turned = calculation.lines.flatMap(({ holds, values }, at) =>
      values.op ? [withLine(calculation, at, { holds: !holds })] : [],
    );
    expect(turned).toHaveLength(1);
    for (const bad of turned) expect(recheck(bad)).not.toEqual([]);
  });

  it('shows another amount or status, though the digest fits', () => {
    const { amount, status } = calculation;
    const other = status === 'payable' ? 'nothing' : 'payable';
    expect(recheck(forged(calculation, { amount: (amount ?? 0n) + 1n, status: 'payable' }))).not.toEqual([]);
    expect(recheck(forged(calculation, { amount: amount === null ? 0n : null }))).not.toEqual([]);
    expect(recheck(forged(calculation, { status: other }))).not.toEqual([]);
  });

  it('shows a line without its clause, though the digest fits', () => {
    calculation.lines.forEach((_line, at) => {
      expect(recheck(withLine(calculation, at, { ref: '' }))).not.toEqual([]);
    });
  });
});

describe('a payment in spite of a condition', () => {
  it('is shown, though the digest fits', () => {
    const [, paid] = calculations[0] ?? [];
    if (!paid) throw new Error('no calculation');
    paid.lines.forEach(({ holds }, at) => {
      if (paid.lines[at]?.values.op || MONEY.includes(paid.lines[at]?.step ?? '')) return;
      expect(recheck(withLine(paid, at, { holds: !holds }))).not.toEqual([]);
      expect(recheck(withLine(paid, at, { holds: null }))).not.toEqual([]);
    });
  });
});
