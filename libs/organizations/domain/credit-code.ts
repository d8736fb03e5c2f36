/** The 31 characters of GB 32100-2015: digits and capitals without I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

/**
 * True for a unified social credit code (统一社会信用代码) whose check character is right:
 * 31 minus the sum of value × 3^position modulo 31, modulo 31 (GB 32100-2015).
 */
export function isCreditCode(text: string): boolean {
  if (text.length !== LENGTH || [...text].some((character) => !ALPHABET.includes(character))) return false;
  return checkCharacter(text.slice(0, -1)) === text.at(-1);
}

/** The check character for the first 17 characters. */
export function checkCharacter(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] as string;
}
