import type { Pool } from 'pg';
import type { Parameters } from './parameters';
import { partialMatches, type WeighedTerm } from './partial-matches';
import type { Query, QueryTerm } from './read-query';
import { allOf, FOR_SEARCH, idf, type CollectionStatistics } from './ranking';

/**
 * The documents a text finds, before any filter. It depends on the text alone, so that facet counts and totals stay
 * true to each other whatever is filtered.
 */
export interface MatchingSet {
  degraded: boolean;
  terms: QueryTerm[];
  /** SQL that is true for its rows of search_document. */
  condition(parameters: Parameters): string;
  /** The rank of each row, where it is known already. */
  ranks?: { nos: number[]; scores: number[] };
}

/** With fewer documents than this that hold all the words, those that hold some of them are shown as well. */
const ENOUGH = 20;
export async function findMatches(
  pool: Pool,
  query: Query,
  statistics: CollectionStatistics,
): Promise<MatchingSet> {
  const everything = allOf(query.required);
  const full: MatchingSet = {
    degraded: false,
    terms: query.required,
    condition: (parameters) => `tsv @@ ${parameters.add(everything)}::tsquery`,
  };
  const { rows } = await pool.query<{ no: number }>(
    'SELECT no FROM search_document WHERE tsv @@ $1::tsquery LIMIT $2',
    [everything, ENOUGH],
  );
  const single = query.required.length === 1 && query.helpful.length === 0;
  if (rows.length >= ENOUGH || single) return full;

  const terms = [...query.required, ...query.helpful];
  const found = await partialMatches(pool, rankedTerms(terms, statistics), FOR_SEARCH, statistics);
  const nos = found.map((candidate) => candidate.no);
  return {
    degraded: nos.length > rows.length,
    terms,
    condition: (parameters) => `no = ANY(${parameters.add(nos)}::int[])`,
    ranks: { nos, scores: found.map((candidate) => candidate.score) },
  };
}

export function rankedTerms(terms: readonly QueryTerm[], statistics: CollectionStatistics): WeighedTerm[] {
  return terms.map((term) => ({
    lexeme: term.lexeme,
    prefix: term.prefix,
    frequency: term.frequency,
    gain: term.share * idf(statistics.documents, Math.max(1, term.frequency)),
  }));
}
