import { foldCharacters, foldForm } from './normalise';

export interface Segment {
  /** A stretch of the original text, untouched. */
  text: string;
  /** Whether the reader searched for it. */
  hit: boolean;
}

/** A character with the marks that stand on it: the smallest piece that can be folded on its own. */
const CHARACTER = /\P{M}?\p{M}*/gsu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/**
 * Cuts a text into marked and unmarked stretches; joined they are the text again. Terms match whatever the width, case
 * or script on either side; Latin words and numbers match whole words only. Overlapping and touching hits become one.
 */
export function highlight(text: string, terms: readonly string[]): Segment[] {
  const { folded, startOf } = foldWithMap(text);
  const marked = new Uint8Array(text.length);
  for (const term of new Set(terms.map(foldTerm))) {
    if (!term) continue;
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      const end = at + term.length;
      if (!insideWord(folded, at) && !insideWord(folded, end)) {
        marked.fill(1, startOf[at], startOf[end]);
      }
    }
  }
  return segments(text, marked);
}

function foldTerm(term: string): string {
  return foldWithMap(term.trim()).folded;
}

/** The folded text, and for each of its positions where in the original the character starts that it came from. */
function foldWithMap(text: string): { folded: string; startOf: number[] } {
  let folded = '';
  const startOf: number[] = [];
  for (const match of text.matchAll(CHARACTER)) {
    const form = foldForm(match[0]);
    const piece = HAN.test(form) ? foldCharacters(form) : form;
    for (let i = 0; i < piece.length; i++) startOf.push(match.index);
    folded += piece;
  }
  startOf.push(text.length);
  return { folded, startOf };
}

/** Whether a cut at this position would split a Latin word or a number. */
function insideWord(folded: string, at: number): boolean {
  return isLatin(folded[at - 1]) && isLatin(folded[at]);
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && WORD_CHARACTER.test(character) && !HAN.test(character);
}

function segments(text: string, marked: Uint8Array): Segment[] {
  const found: Segment[] = [];
  for (let start = 0, end = 1; end <= text.length; end++) {
    if (end < text.length && marked[end] === marked[start]) continue;
    found.push({ text: text.slice(start, end), hit: marked[start] === 1 });
    start = end;
  }
  return found;
}
