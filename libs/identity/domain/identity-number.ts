import { isDay } from '@market/platform/clock';
import type { Words } from './words';

/** The papers a natural person is known by. */
export const DOCUMENT_KINDS = {
  'resident-id': { zh: '居民身份证', en: 'Resident identity card' },
  passport: { zh: '护照', en: 'Passport' },
} as const satisfies Record<string, Words>;
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** The eighteenth character of a citizen identification number (GB 11643-1999, ISO 7064 MOD 11-2). */
export function identityCheck(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(seventeen[at]), 0);
  return CHECKS[sum % 11] ?? '';
}

/**
 * The number in its one form; undefined when it cannot be one. Residence permits of people from Hong Kong, Macao and
 * Taiwan and the permanent residence cards of foreigners are numbered by the same rule (GB 11643).
 */
export function identityNumberOf(kind: DocumentKind, text: string): string | undefined {
  const number = text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  if (kind === 'passport') return /^[A-Z0-9]{5,20}$/.test(number) ? number : undefined;
  const [, body, year, month, day, check] = /^(\d{6}(\d{4})(\d{2})(\d{2})\d{3})([\dX])$/.exec(number) ?? [];
  const right = body !== undefined && isDay(`${year}-${month}-${day}`) && identityCheck(body) === check;
  return right ? number : undefined;
}
