import { createHash } from 'node:crypto';

/** Published on purpose, as the demonstration's password is: whoever runs it computes everybody's codes. */
const PUBLISHED = 'techmarket demonstration';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const SECRET_LENGTH = 32;

/** The secret of one person's second factor in the demonstration, base32; never made in production. */
export function demonstrationSecret(email: string): string {
  const digest = createHash('sha256').update(`${PUBLISHED} ${email}`).digest();
  return Array.from(digest.subarray(0, SECRET_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
