import fc from 'fast-check';
import { inCapitals } from './capitals';
import { parseYuan, wanShown, yuanShown, yuanText } from './fen';
import { applyRate, parseRate, splitByShares } from './rate';

const amounts = fc.bigInt({ min: 0n, max: 10n ** 17n - 1n });

describe('amounts', () => {
  it('survive the wire and the eye', () => {
    fc.assert(
      fc.property(amounts, (fen) => {
        expect(parseYuan(yuanText(fen))).toBe(fen);
        expect(parseYuan(yuanShown(fen))).toBe(fen);
      }),
    );
  });

  it.each([
    ['3200000.00', 320_000_000n],
    ['3,200,000', 320_000_000n],
    ['0.5', 50n],
    ['１２．３４', 1_234n],
  ])('reads %s', (text, fen) => expect(parseYuan(text)).toBe(fen));

  it.each(['', '-1', '1.005', '1e5', '1,00', '32 00', 'NaN', '١٢', '1.', '.5', '9'.repeat(16)])(
    'refuses %p',
    (text) => expect(() => parseYuan(text)).toThrow('money.not-an-amount'),
  );

  it.each([
    [320_000_000n, '320 万元'],
    [315_000n, '3,150.00 元'],
    [314_700_000_000n, '31.47 亿元'],
    [1_999_999n, '1.99 万元'],
    [10_000_000n, '10 万元'],
  ])('shows %p as %s', (fen, text) => expect(wanShown(fen)).toBe(text));
});

describe('大写', () => {
  it.each([
    ['3200000.00', '人民币叁佰贰拾万元整'],
    ['48.05', '人民币肆拾捌元零伍分'],
    ['80000.00', '人民币捌万元整'],
    ['0.00', '人民币零元整'],
    ['0.30', '人民币叁角整'],
    ['0.05', '人民币伍分'],
    ['1409.50', '人民币壹仟肆佰零玖元伍角整'],
    ['6007.14', '人民币陆仟零柒元壹角肆分'],
    ['100000001.00', '人民币壹亿零壹元整'],
    ['10001000.00', '人民币壹仟万壹仟元整'],
    ['107000.53', '人民币壹拾万柒仟元伍角叁分'],
    ['123456.78', '人民币壹拾贰万叁仟肆佰伍拾陆元柒角捌分'],
    ['1000000000000.00', '人民币壹万亿元整'],
  ])('writes %s as %s', (yuan, capitals) => expect(inCapitals(parseYuan(yuan))).toBe(capitals));

  it('never writes two zeros side by side or ends in one', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 17n - 1n }), (fen) => {
        expect(inCapitals(fen)).not.toMatch(/零零|零元.|零$/);
      }),
    );
  });
});

describe('rates', () => {
  it.each([
    ['2.5%', 320_000_000n, 8_000_000n],
    ['0.6‰', 100_000n, 60n],
    ['2/37', 3_700n, 200n],
    ['1/10000', 100_000n, 10n],
  ])('%s of %p fen is %p', (rate, amount, expected) => {
    expect(applyRate(amount, parseRate(rate), { mode: 'down' })).toBe(expected);
  });

  it.each([
    ['down', 12_345_678n],
    ['half-up', 12_345_679n],
    ['up', 12_345_679n],
  ] as const)('rounds 123,456.789 %s', (mode, expected) => {
    expect(applyRate(123_456_789n, parseRate('10%'), { mode })).toBe(expected);
  });

  it.each(['', '%', '-1%', '1/0', '2.5%%', 'x'])('refuses %p', (text) => {
    expect(() => parseRate(text)).toThrow('money.not-a-rate');
  });
});

describe('splitting', () => {
  it('loses no fen, gives none twice, and strays less than one from the exact share', () => {
    const shares = fc.array(fc.bigInt({ min: 0n, max: 1_000n }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, shares, (amount, parts) => {
        const total = parts.reduce((sum, share) => sum + share, 0n);
        fc.pre(total > 0n);
        const split = splitByShares(amount, parts);
        expect(split.reduce((sum, part) => sum + part, 0n)).toBe(amount);
        split.forEach((part, at) => {
          const floor = (amount * (parts[at] ?? 0n)) / total;
          expect(part === floor || part === floor + 1n).toBe(true);
        });
      }),
    );
  });

  it('gives the lost fen to the largest remainder', () => {
    expect(splitByShares(12_345_678n, [70n, 30n])).toEqual([8_641_975n, 3_703_703n]);
    expect(splitByShares(500n, [100n, 200n, 300n])).toEqual([83n, 167n, 250n]);
  });
});
