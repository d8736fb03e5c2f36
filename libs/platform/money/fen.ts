import { moneyRefusals } from './refusals';

/** An amount of money in fen (分), a hundredth of a yuan; always exact. */
export type Fen = bigint;

const FEN_PER_YUAN = 100n;
const AMOUNT = /^(\d{1,3}(,\d{3})+|\d{1,15})(\.\d{1,2})?$/;

/**
 * Reads an amount in yuan: `3200000.00`, `3,200,000`, full-width digits too.
 * @throws moneyRefusals.notAnAmount for anything else: signs, exponents, a third decimal
 */
export function parseYuan(text: string): Fen {
  const plain = text.normalize('NFKC').trim();
  if (!AMOUNT.test(plain)) throw moneyRefusals.notAnAmount({ text: text.slice(0, 40) });
  const [yuan = '', decimals = ''] = plain.replaceAll(',', '').split('.');
  return BigInt(yuan) * FEN_PER_YUAN + BigInt(decimals.padEnd(2, '0'));
}

/** The form on the wire: `3200000.00`. */
export function yuanText(fen: Fen): string {
  const sign = fen < 0n ? '-' : '';
  const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The form of legal, owed and paid money: `3,200,000.00`. */
export function yuanShown(fen: Fen): string {
  return yuanText(fen).replaceAll(/\B(?=(\d{3})+\.)/g, ',');
}

const FEN_PER_WAN = 1_000_000n;
const FEN_PER_YI = 10_000_000_000n;

/** The form of prices: `320 万元`, `31.47 亿元`; cut, never rounded up, to two decimals. For showing only. */
export function wanShown(fen: Fen): string {
  const [unit, name] = fen >= FEN_PER_YI ? [FEN_PER_YI, '亿元'] : [FEN_PER_WAN, '万元'];
  if (fen < FEN_PER_WAN) return `${yuanShown(fen)} 元`;
  const hundredths = (fen * 100n) / unit;
  return `${yuanShown(hundredths).replace(/\.?0+$/, '')} ${name}`;
}
