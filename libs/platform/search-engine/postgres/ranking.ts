import { quoted } from './lexemes';
import type { Parameters } from './parameters';

export interface Lookup {
  lexeme: string;
  /** Whether the lexeme stands for all that begin with it. */
  prefix?: boolean;
}

/** A word to look for, and what a document gains by holding it. */
export interface RankedTerm extends Lookup {
  gain: number;
}

export interface CollectionStatistics {
  documents: number;
  averageLength: number;
}

/** What a word in a field counts, by the field's weight: D, C, B, A. */
export type FieldWeights = readonly [number, number, number, number];

/** Who types a few words means them wherever they stand. */
export const FOR_SEARCH: FieldWeights = [0.7, 0.8, 0.9, 1];
/** Of two long texts that share words, those meant alike share them in their titles. */
export const FOR_SIMILARITY: FieldWeights = [0.35, 0.5, 0.8, 1];

/** How strongly length is held against a document: 0 not at all, 1 in full. */
const LENGTH_SHARE = 0.3;
/** Terms whose gains differ by less than this ratio are ranked in one call. */
const GAIN_STEP = 1.12;

/** Inverse document frequency, as in BM25: what a word tells, given how many documents hold it. */
export function idf(documents: number, frequency: number): number {
  return Math.log(1 + (Math.max(documents, frequency) - frequency + 0.5) / (frequency + 0.5));
}

/**
 * SQL for the relevance of a row (`tsv`, `length`) to the terms: the sum over the terms of gain times saturated,
 * field-weighted frequency. `ts_rank` of an OR query is the mean over its words, so terms of like gain share a call.
 */
export function rankExpression(
  terms: readonly RankedTerm[],
  weights: FieldWeights,
  statistics: CollectionStatistics,
  parameters: Parameters,
): string {
  const groups = new Map<number, RankedTerm[]>();
  for (const term of terms) {
    const step = Math.round(Math.log(Math.max(term.gain, 1e-6)) / Math.log(GAIN_STEP));
    groups.set(step, [...(groups.get(step) ?? []), term]);
  }
  const parts = [...groups.values()].map((group) => {
    const gain = parameters.add(group.reduce((sum, term) => sum + term.gain, 0));
    return `${gain}::float8 * ts_rank('{${weights.join()}}', tsv, ${parameters.add(anyOf(group))}::tsquery, 0)`;
  });
  const average = parameters.add(Math.max(1, statistics.averageLength));
  return `(${parts.join(' + ')}) / (${1 - LENGTH_SHARE} + ${LENGTH_SHARE} * sqrt(length / ${average}::float8))`;
}

/** The text of a tsquery that all the terms answer. */
export function allOf(terms: readonly Lookup[]): string {
  return terms.map(operand).join(' & ');
}

/** The text of a tsquery that any of the terms answers. */
export function anyOf(terms: readonly Lookup[]): string {
  return terms.map(operand).join(' | ');
}

/** One term of a tsquery. */
export function operand(term: Lookup): string {
  return `${quoted(term.lexeme)}${term.prefix ? ':*' : ''}`;
}

/** The rarest terms, as many as together stand in at most `budget` documents; at least one. */
export function rarestWithin<T extends { frequency: number }>(terms: readonly T[], budget: number): T[] {
  let sum = 0;
  return [...terms]
    .sort((a, b) => a.frequency - b.frequency)
    .filter((term, i) => {
      sum += term.frequency;
      return i === 0 || sum <= budget;
    });
}
