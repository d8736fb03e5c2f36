import { Converter } from 'opencc-js';

const toMainlandScript = Converter({ from: 't', to: 'cn' });
const toMainlandWording = Converter({ from: 'twp', to: 'cn' });

/**
 * Above this share of characters that only the traditional script has, a text is taken as written in Taiwan or
 * Hong Kong, and its wording is converted too (軟體 → 软件). Below it, a lone 著 or 乾 must not reword a mainland text.
 */
const WRITTEN_IN_TRADITIONAL = 0.2;

const HAN = /\p{Script=Han}/gu;
// \p{Z}: blanks of all widths; \p{Cc}: control characters, among them NUL, which PostgreSQL cannot store in text
const BLANKS = /[\p{Z}\p{Cc}\p{Cf}]+/gu;

/** One written form for everything that means the same to a reader: width, case, script and blanks are folded. */
export function normalise(text: string): string {
  let folded = text;
  // Folding one thing can uncover another (a lower-case letter that composes, a character that converts again),
  // so fold until nothing moves. Two rounds are the rule; the ceiling only guards against a cycle.
  for (let round = 0; round < 8; round++) {
    const next = foldOnce(folded);
    if (next === folded) break;
    folded = next;
  }
  return folded;
}

function foldOnce(text: string): string {
  return foldScript(foldForm(text)).replaceAll(BLANKS, ' ').trim();
}

/** Width and case only; the script stays. */
export function foldForm(text: string): string {
  return text.toWellFormed().normalize('NFKC').toLowerCase().normalize('NFKC');
}

/** Traditional to simplified characters, without rewording. */
export function foldCharacters(text: string): string {
  return toMainlandScript(text);
}

function foldScript(text: string): string {
  const simplified = toMainlandScript(text);
  if (simplified === text) return text;
  const changed = countDifferences(text, simplified);
  const han = text.match(HAN)?.length ?? 0;
  return changed >= WRITTEN_IN_TRADITIONAL * han ? toMainlandWording(text) : simplified;
}

function countDifferences(a: string, b: string): number {
  let count = Math.abs(a.length - b.length);
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) count++;
  return count;
}
