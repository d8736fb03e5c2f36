import { normalise } from './normalise';

const RUN = /(?<han>\p{Script=Han}+)|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const HAN_INSIDE = /(\p{Script=Han}+)/u;

/** Longer "words" are noise of broken documents; they are cut, so that a lexeme stays far below any store's limit. */
const LONGEST_WORD = 64;

/**
 * The index terms of a text, in reading order, repeats included: each Chinese run as overlapping pairs of characters
 * (a run of one as that character), each Latin word or number whole. Pairs beat dictionary words on our benchmark
 * and know no unknown words.
 */
export function tokens(text: string): string[] {
  return runs(text).flatMap((run) => (run.han ? pairs([...run.text]) : [run.text.slice(0, LONGEST_WORD)]));
}

export interface Run {
  /** Normalised. */
  text: string;
  /** Chinese characters only, or anything but. */
  han: boolean;
}

/** The unbroken stretches of a text: of Chinese characters, or of letters and digits. */
export function runs(text: string): Run[] {
  const found: Run[] = [];
  for (const match of normalise(text).matchAll(RUN)) {
    if (match.groups?.han) found.push({ text: match[0], han: true });
    else
      for (const part of match[0].split(HAN_INSIDE)) {
        if (part) found.push({ text: part, han: HAN_INSIDE.test(part) });
      }
  }
  return found;
}

function pairs(characters: string[]): string[] {
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
