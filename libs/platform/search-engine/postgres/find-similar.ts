import type { Pool } from 'pg';
import { tokens } from '@market/platform/text';
import type { SimilarDocument } from '../shapes';
import type { Collection } from './collections';
import { filterCondition, type BoundFilter } from './filters';
import { Parameters } from './parameters';
import { partialMatches, type Candidate, type WeighedTerm } from './partial-matches';
import { FOR_SIMILARITY, idf } from './ranking';
import type { Vocabulary } from './vocabulary';

/** The words that speak for a text; more cost time and add little. */
const MOST_TERMS = 100;
/** A word in more than this share of all documents tells nothing. */
const COMMON_SHARE = 0.2;

interface TellingTerm extends WeighedTerm {
  text: string;
}

export async function similarTo(
  pool: Pool,
  collection: Collection,
  vocabulary: Vocabulary,
  to: { id: string } | { text: string },
  filters: readonly BoundFilter[],
  limit: number,
): Promise<SimilarDocument[]> {
  const counts = 'text' in to ? countWords(tokens(to.text)) : await wordsOf(pool, collection, to.id);
  const terms = await tellingTerms(collection, vocabulary, counts);
  if (terms.length === 0) return [];
  const parameters = new Parameters();
  const itself = 'id' in to ? `AND id <> ${parameters.add(to.id)}::uuid` : '';
  const condition = `${filterCondition(filters, collection.layout, parameters)} ${itself}`;
  const found = await partialMatches(pool, terms, FOR_SIMILARITY, collection.statistics, {
    condition,
    parameters,
  });
  return withSharedTerms(pool, terms, found.slice(0, limit));
}

async function withSharedTerms(
  pool: Pool,
  terms: readonly TellingTerm[],
  best: readonly Candidate[],
): Promise<SimilarDocument[]> {
  const { rows } = await pool.query<{ no: number; id: string; lexemes: string[] }>(
    `SELECT no, id, ARRAY(SELECT lexeme FROM unnest(tsv) WHERE lexeme = ANY($2::text[])) AS lexemes
     FROM search_document WHERE no = ANY($1::int[])`,
    [best.map((candidate) => candidate.no), terms.map((term) => term.lexeme)],
  );
  const byNo = new Map(rows.map((row) => [row.no, row]));
  return best.flatMap(({ no, score }) => {
    const row = byNo.get(no);
    if (!row) return []; // removed in the meantime
    const held = new Set(row.lexemes);
    return [
      { id: row.id, score, terms: terms.filter((term) => held.has(term.lexeme)).map((term) => term.text) },
    ];
  });
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

async function wordsOf(pool: Pool, collection: Collection, id: string): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ lexeme: string; count: number }>(
    `SELECT entry.lexeme, cardinality(entry.positions) AS count FROM search_document d, unnest(d.tsv) AS entry
     WHERE d.collection = $1 AND d.id = $2`,
    [collection.no, id],
  );
  const counts = new Map<string, number>();
  for (const row of rows) {
    const word = collection.lexemes.wordOf(row.lexeme);
    if (word !== undefined) counts.set(word, row.count);
  }
  return counts;
}

/** The words by which a text differs from the rest of the collection, the most telling first. */
async function tellingTerms(
  collection: Collection,
  vocabulary: Vocabulary,
  counts: ReadonlyMap<string, number>,
): Promise<TellingTerm[]> {
  const { documents } = collection.statistics;
  const lexemeOf = new Map([...counts.keys()].map((word) => [word, collection.lexemes.word(word)]));
  const frequencies = await vocabulary.frequencies([...lexemeOf.values()]);
  const terms: TellingTerm[] = [];
  for (const [text, lexeme] of lexemeOf) {
    const frequency = frequencies.get(lexeme) ?? 1;
    if (frequency > Math.max(20, COMMON_SHARE * documents)) continue;
    terms.push({ text, lexeme, frequency, gain: (counts.get(text) ?? 1) * idf(documents, frequency) });
  }
  return terms.sort((a, b) => b.gain - a.gain).slice(0, MOST_TERMS);
}
