import { pinyinTokens, readPinyin, syllablePairs, tokens } from '@market/platform/text';
import type { Lexemes } from './lexemes';
import type { Lookup } from './ranking';
import type { Vocabulary } from './vocabulary';

export interface QueryTerm extends Lookup {
  /** The word as people know it; of a sound, its syllables. */
  text: string;
  kind: 'word' | 'sound';
  /** How many documents hold it, as far as the statistics know. */
  frequency: number;
  /** What it counts relative to a word that was typed as such. */
  share: number;
}

export interface Query {
  /** What a full match holds, all of it. */
  required: QueryTerm[];
  /** What may stand in for it when too little holds all of that. */
  helpful: QueryTerm[];
}

/** More words than this are no search but a text; the rest is left out. */
const MOST_WORDS = 64;
const LONE_CHARACTER = /^\p{Script=Han}$/u;
/** Statistics are kept for whole lexemes; this stands in for "not rare". */
const USUAL_FOR_A_CHARACTER = 500;
/** A homophone tells less than the word itself. */
const SOUND_SHARE = 0.25;

/** What a typed text asks for, given the words that the collection knows. */
export async function readQuery(text: string, lexemes: Lexemes, vocabulary: Vocabulary): Promise<Query> {
  const words = [...new Set(tokens(text))].slice(0, MOST_WORDS);
  const sounds = [...new Set(pinyinTokens(text))].slice(0, MOST_WORDS);
  const readings = readPinyin(text).map(syllablePairs);
  const frequencies = await vocabulary.frequencies([
    ...words.map((word) => lexemes.word(word)),
    ...[...sounds, ...readings.flat()].map((pair) => lexemes.sound(pair)),
  ]);
  const wordTerm = (word: string): QueryTerm => {
    const lexeme = lexemes.word(word);
    const term: QueryTerm = {
      text: word,
      kind: 'word',
      lexeme,
      frequency: frequencies.get(lexeme) ?? 0,
      share: 1,
    };
    // a lone character is indexed only where it stands alone; as a search it means all words that begin with it
    return LONE_CHARACTER.test(word) ? { ...term, prefix: true, frequency: USUAL_FOR_A_CHARACTER } : term;
  };
  const soundTerm = (pair: string, share: number): QueryTerm => {
    const lexeme = lexemes.sound(pair);
    return { text: pair, kind: 'sound', lexeme, frequency: frequencies.get(lexeme) ?? 0, share };
  };

  const wordTerms = words.map(wordTerm);
  const reading = likeliest(readings.map((pairs) => [...new Set(pairs)].map((pair) => soundTerm(pair, 1))));
  const isPinyin =
    reading?.some((term) => term.frequency > 0) && !(await areWords(text, wordTerms, vocabulary));
  if (reading && isPinyin) return { required: reading, helpful: [] };
  return {
    required: await Promise.all(wordTerms.map((term) => corrected(term, lexemes, vocabulary))),
    // a reading that the statistics do not know yet may still be found, so it helps
    helpful: reading ?? sounds.map((pair) => soundTerm(pair, SOUND_SHARE)),
  };
}

/** The reading whose pairs of syllables the collection knows best. */
function likeliest(readings: QueryTerm[][]): QueryTerm[] | undefined {
  const plausibility = (reading: QueryTerm[]): number =>
    reading.reduce((sum, term) => sum + Math.log(0.02 + term.frequency), 0) / reading.length;
  return readings.sort((a, b) => plausibility(b) - plausibility(a))[0];
}

/** `china data` are words although they can be read as pinyin; `tao ci lei`, one syllable each, are not. */
async function areWords(text: string, words: readonly QueryTerm[], vocabulary: Vocabulary): Promise<boolean> {
  if (readPinyin(text)[0]?.length === words.length && words.length > 1) return false;
  const known = await Promise.all(words.map((word) => word.frequency > 0 || vocabulary.holds(word.lexeme)));
  return known.every(Boolean);
}

/** A Latin word that the collection lacks becomes the nearest one that it holds. */
async function corrected(term: QueryTerm, lexemes: Lexemes, vocabulary: Vocabulary): Promise<QueryTerm> {
  if (term.frequency > 0 || !/^[a-z]{4,}$/.test(term.text)) return term;
  if (await vocabulary.holds(term.lexeme)) return term;
  const near = await vocabulary.nearest(term.lexeme);
  if (!near) return term;
  return { ...term, text: lexemes.wordOf(near.lexeme) ?? term.text, ...near };
}
