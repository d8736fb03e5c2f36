import type { Pool } from 'pg';
import type { SearchRequest } from '../shapes';
import type { Collection } from './collections';
import { filterCondition, type BoundFilter } from './filters';
import { rankedTerms, type MatchingSet } from './matching-set';
import { Parameters } from './parameters';
import { allOf, FOR_SEARCH, rankExpression } from './ranking';
import type { QueryTerm } from './read-query';

export interface PageRow {
  no: number;
  id: string;
  score: number;
}

interface Slice {
  offset: number;
  size: number;
}

/** How many documents are ranked by relevance. */
const RANKED = 1_000;

/** The rows of one page, in order. */
export async function resultPage(
  pool: Pool,
  collection: Collection,
  matches: MatchingSet | undefined,
  filters: readonly BoundFilter[],
  request: SearchRequest,
  slice: Slice,
): Promise<PageRow[]> {
  const parameters = new Parameters();
  const condition = `${matchCondition(collection, matches, parameters)} AND ${filterCondition(filters, collection.layout, parameters)}`;
  const window = (): string => `LIMIT ${parameters.add(slice.size)} OFFSET ${parameters.add(slice.offset)}`;
  const run = async (sql: string): Promise<PageRow[]> =>
    (await pool.query<PageRow>(sql, parameters.values)).rows;

  if (request.sort) {
    const column = collection.layout.sortColumn(request.sort.field);
    const direction = request.sort.direction === 'asc' ? 'ASC' : 'DESC';
    return run(
      `SELECT no, id, 0::float8 AS score FROM search_document WHERE ${condition}
       ORDER BY ${column} ${direction} NULLS LAST, no ${direction} ${window()}`,
    );
  }
  if (!matches) {
    return run(
      `SELECT no, id, 0::float8 AS score FROM search_document WHERE ${condition} ORDER BY no DESC ${window()}`,
    );
  }
  if (matches.ranks) {
    const { nos, scores } = matches.ranks;
    return run(
      `SELECT d.no, d.id, rank.score FROM search_document d
       JOIN unnest(${parameters.add(nos)}::int[], ${parameters.add(scores)}::float8[]) AS rank (no, score) USING (no)
       WHERE ${condition} ORDER BY rank.score DESC, d.no DESC ${window()}`,
    );
  }
  return rankedPage(pool, collection, matches.terms, condition, parameters, slice);
}

/**
 * Ranking reads whole tsvectors, so only RANKED documents are ranked: those with all words in a leading field first,
 * then whichever come. The others follow in the order of their making: deep pages neither repeat nor skip.
 */
async function rankedPage(
  pool: Pool,
  collection: Collection,
  terms: readonly QueryTerm[],
  condition: string,
  parameters: Parameters,
  slice: Slice,
): Promise<PageRow[]> {
  const leading = parameters.add(allOf(leadingTerms(terms, collection)));
  const candidates = `titled AS MATERIALIZED (
      SELECT no, id, length, tsv FROM search_document
      WHERE tsv @@ ${leading}::tsquery AND ${condition} LIMIT ${RANKED}
    ), further AS MATERIALIZED (
      SELECT no, id, length, tsv FROM search_document
      WHERE ${condition} AND no NOT IN (SELECT no FROM titled)
      LIMIT (SELECT ${RANKED} - count(*) FROM titled)
    )`;
  const ask = async (sql: string, own: Parameters): Promise<PageRow[]> =>
    (await pool.query<PageRow>(sql, own.values)).rows;

  const forRank = parameters.copy();
  const rank = rankExpression(
    rankedTerms(terms, collection.statistics),
    FOR_SEARCH,
    collection.statistics,
    forRank,
  );
  const ranked = await ask(
    `WITH ${candidates}, ranked AS MATERIALIZED (
       SELECT no, id, length, tsv || '' AS tsv FROM (SELECT * FROM titled UNION ALL SELECT * FROM further) both_kinds
     )
     SELECT no, id, ${rank} AS score FROM ranked ORDER BY score DESC, no DESC
     LIMIT ${forRank.add(slice.size)} OFFSET ${forRank.add(slice.offset)}`,
    forRank,
  );
  const missing = slice.size - ranked.length;
  if (missing === 0 || slice.offset + slice.size <= RANKED) return ranked;
  const unranked = await ask(
    `WITH ${candidates}
     SELECT no, id, 0::float8 AS score FROM search_document
     WHERE ${condition} AND no NOT IN (SELECT no FROM titled UNION ALL SELECT no FROM further) ORDER BY no
     LIMIT ${parameters.add(missing)} OFFSET ${parameters.add(Math.max(0, slice.offset - RANKED))}`,
    parameters,
  );
  return [...ranked, ...unranked];
}

export function matchCondition(
  collection: Collection,
  matches: MatchingSet | undefined,
  parameters: Parameters,
): string {
  return matches ? matches.condition(parameters) : `collection = ${parameters.add(collection.no)}`;
}

function leadingTerms(terms: readonly QueryTerm[], collection: Collection): QueryTerm[] {
  return terms.map((term) =>
    term.kind === 'word' ? { ...term, lexeme: collection.lexemes.leading(term.text) } : term,
  );
}
