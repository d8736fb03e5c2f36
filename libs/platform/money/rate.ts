import type { Fen } from './fen';
import { moneyRefusals } from './refusals';

/** An exact fraction; never a floating number. */
export interface Rate {
  numerator: bigint;
  denominator: bigint;
}

export type Rounding = 'down' | 'half-up' | 'up';

const DECIMAL = /^(\d{1,12})(?:\.(\d{1,12}))?(%|‰)?$/;
const FRACTION = /^(\d{1,18})\/(\d{1,18})$/;

/** `2.5%`, `0.6‰`, `0.025`, `2/37`: kept as the fraction they are. @throws moneyRefusals.notARate */
export function parseRate(text: string): Rate {
  const plain = text.normalize('NFKC').trim();
  const fraction = FRACTION.exec(plain);
  if (fraction && BigInt(fraction[2] ?? '0') > 0n) {
    return { numerator: BigInt(fraction[1] ?? '0'), denominator: BigInt(fraction[2] ?? '1') };
  }
  const decimal = DECIMAL.exec(plain);
  if (!decimal) throw moneyRefusals.notARate({ text: text.slice(0, 40) });
  const [, whole = '', decimals = '', sign] = decimal;
  const scale = sign === '%' ? 100n : sign === '‰' ? 1_000n : 1n;
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) * scale };
}

/** The amount times the rate, rounded once, to whole units of so many fen. The amount must not be negative. */
export function applyRate(amount: Fen, rate: Rate, { mode, to = 1n }: { mode: Rounding; to?: Fen }): Fen {
  if (amount < 0n) throw new Error('A rate is applied to amounts of zero or more.');
  const numerator = amount * rate.numerator;
  const denominator = rate.denominator * to;
  const down = numerator / denominator;
  const rest = numerator % denominator;
  const up = mode === 'up' ? rest > 0n : mode === 'half-up' && rest * 2n >= denominator;
  return (down + (up ? 1n : 0n)) * to;
}

/**
 * Splits an amount by whole-number shares; what the floors lose goes to the largest remainders, ties to the first.
 * The parts always sum to the amount.
 */
export function splitByShares(amount: Fen, shares: readonly bigint[]): Fen[] {
  const total = shares.reduce((sum, share) => sum + share, 0n);
  if (amount < 0n || total <= 0n || shares.some((share) => share < 0n)) {
    throw new Error(
      'Only an amount of zero or more can be split, by shares of zero or more that are not all zero.',
    );
  }
  const parts = shares.map((share) => (amount * share) / total);
  const remainders = shares.map((share, at) => ({ at, rest: (amount * share) % total }));
  let left = amount - parts.reduce((sum, part) => sum + part, 0n);
  remainders.sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  for (const { at } of remainders) {
    if (left === 0n) break;
    parts[at] = (parts[at] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts;
}
