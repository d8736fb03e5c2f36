/** As many as people are used to; each is good once. */
export const RECOVERY_CODES = 10;
const LETTERS = 10;
/** Without I, O, 0 and 1, which are taken for one another on paper: 32 signs, five bits each. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Ten signs, 50 bits, as `ABCDE-FGHJK`. */
export function recoveryCode(randomInt: (below: number) => number): string {
  const signs = Array.from({ length: LETTERS }, () => ALPHABET[randomInt(ALPHABET.length)] ?? '');
  return `${signs.slice(0, LETTERS / 2).join('')}-${signs.slice(LETTERS / 2).join('')}`;
}

/** As it was typed from paper: case, spaces and hyphens say nothing. */
export function plainCode(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
}
