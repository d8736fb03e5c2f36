import { isCode } from '@market/classification';

/** The first digits of the divisions whose list the market has; of other provinces it takes the six digits as given. */
const PROVINCE = '36';

/** Whether a division's code (GB/T 2260, 6 digits) can be one. */
export function isPlace(code: string): boolean {
  return /^[1-8]\d{5}$/.test(code) && (!code.startsWith(PROVINCE) || isCode('divisions', code));
}
