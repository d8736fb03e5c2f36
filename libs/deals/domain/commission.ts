import { applyRate, parseRate } from '@market/platform/money';

/** A sum on which a rate of one percent is one yuan, in fen: rates are compared as money, never as floating numbers. */
const HUNDRED_YUAN = 10_000n;
const YUAN = 100n;

/** Whether a rate as written (`3%`) is above so many percent. */
export function exceeds(rate: string, percent: number): boolean {
  return commissionOf(rate) > BigInt(percent) * YUAN;
}

/** Whether a rate as written is more than nothing and at most so many percent. */
export function isCommission(rate: string, most: number): boolean {
  return commissionOf(rate) > 0n && !exceeds(rate, most);
}

function commissionOf(rate: string): bigint {
  return applyRate(HUNDRED_YUAN, parseRate(rate), { mode: 'up' });
}
