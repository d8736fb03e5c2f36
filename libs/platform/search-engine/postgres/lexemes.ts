import { pinyinTokens, tokens } from '@market/platform/text';
import type { SearchDocument } from '../shapes';
import type { Layout, TextColumn } from './layout';

/** Further repeats of a word in one field say nothing new, and saturated ranking ignores them. */
const MOST_REPEATS = 6;
const PLACES_PER_FIELD = 1024;
/** Beyond this a document is an appendix; keeps a tsvector far below PostgreSQL's limit of 1 MB. */
const MOST_TOKENS_PER_FIELD = 20_000;

/**
 * The words of one collection, as lexemes of the index that all collections share. Three kinds: a word anywhere
 * (`1:陶瓷`), a word in a field of weight A (`1^陶瓷`, so that titles can be looked up on their own), a pair of pinyin
 * syllables (`1~tao ci`).
 */
export class Lexemes {
  private readonly prefix: string;

  constructor(collectionNo: number) {
    this.prefix = collectionNo.toString(36);
  }

  word(token: string): string {
    return `${this.prefix}:${token}`;
  }

  leading(token: string): string {
    return `${this.prefix}^${token}`;
  }

  sound(pair: string): string {
    return `${this.prefix}~${pair}`;
  }

  /** The word in a lexeme, or undefined when it is of another kind. */
  wordOf(lexeme: string): string | undefined {
    const start = `${this.prefix}:`;
    return lexeme.startsWith(start) ? lexeme.slice(start.length) : undefined;
  }
}

export interface DocumentVector {
  /** The text form of a tsvector. */
  tsv: string;
  /** In words. */
  length: number;
}

export function vectorOf(document: SearchDocument, layout: Layout, lexemes: Lexemes): DocumentVector {
  const positions = new Map<string, string[]>();
  let length = 0;
  layout.text.forEach((column, number) => {
    const text = document.text[column.field];
    if (!text) return;
    const words = tokens(text).slice(0, MOST_TOKENS_PER_FIELD);
    length += words.length;
    const place = placer(positions, number, column);
    words.forEach((word, at) => place(lexemes.word(word), at));
    if (column.weight === 'A') words.forEach((word, at) => place(lexemes.leading(word), at));
    if (column.pinyin) pinyinTokens(text).forEach((pair, at) => place(lexemes.sound(pair), at));
  });
  const tsv = [...positions].map(([lexeme, places]) => `${quoted(lexeme)}:${places.join(',')}`).join(' ');
  return { tsv, length };
}

function placer(positions: Map<string, string[]>, field: number, column: TextColumn) {
  const repeats = new Map<string, number>();
  return (lexeme: string, at: number): void => {
    const count = (repeats.get(lexeme) ?? 0) + 1;
    repeats.set(lexeme, count);
    if (count > MOST_REPEATS) return;
    const place = field * PLACES_PER_FIELD + Math.min(at + 1, PLACES_PER_FIELD - 1);
    const places = positions.get(lexeme) ?? [];
    positions.set(lexeme, [...places, `${place}${column.weight}`]);
  };
}

/** The number of the text field that a tsvector position belongs to. */
export function fieldOfPosition(position: number): number {
  return Math.floor(position / PLACES_PER_FIELD);
}

/** A lexeme as a literal of tsvector and tsquery. The only way a word gets into either. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
