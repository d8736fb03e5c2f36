import type { Pool } from 'pg';
import { Parameters } from './parameters';
import {
  operand,
  rankExpression,
  rarestWithin,
  type CollectionStatistics,
  type FieldWeights,
  type RankedTerm,
} from './ranking';

export interface WeighedTerm extends RankedTerm {
  /** In how many documents it stands. */
  frequency: number;
}

export interface Candidate {
  no: number;
  score: number;
}

/** How many postings (documents times words) a partial search may read. */
const POSTINGS = 20_000;
/** What holds less than this share of what the best document holds is no match. */
const SHARE_OF_BEST = 0.3;
/** How many are ranked exactly. The rest keeps the order of what it holds. */
const RANKED_EXACTLY = 200;

/**
 * Documents that hold some of the terms, best first. Looks the terms up from the rarest on, adds up for each document
 * what its terms tell, and only then reads the few best tsvectors: reading all would take a hundred times longer.
 */
export async function partialMatches(
  pool: Pool,
  terms: readonly WeighedTerm[],
  weights: FieldWeights,
  statistics: CollectionStatistics,
  narrowing: { condition: string; parameters: Parameters } = {
    condition: 'true',
    parameters: new Parameters(),
  },
): Promise<Candidate[]> {
  const looked = rarestWithin(terms, POSTINGS);
  const { condition, parameters } = narrowing;
  const rank = rankExpression(terms, weights, statistics, parameters);
  const { rows } = await pool.query<{ no: number; held: number; score: number | null }>(
    `WITH held AS MATERIALIZED (
       SELECT no, sum(gain) AS held
       FROM unnest(${parameters.add(looked.map(operand))}::text[], ${parameters.add(looked.map((term) => term.gain))}::float8[])
         AS term (query, gain)
       JOIN search_document ON tsv @@ term.query::tsquery
       WHERE ${condition} GROUP BY no
     ), kept AS MATERIALIZED (
       SELECT no, held FROM held WHERE held >= ${SHARE_OF_BEST} * (SELECT max(held) FROM held)
     ), best AS MATERIALIZED (
       SELECT no, length, tsv || '' AS tsv FROM search_document
       WHERE no = ANY(ARRAY(SELECT no FROM kept ORDER BY held DESC, no DESC LIMIT ${RANKED_EXACTLY}))
     )
     SELECT no, held, ${rank} AS score FROM kept LEFT JOIN best USING (no)`,
    parameters.values,
  );
  const lowest = rows.reduce((least, row) => Math.min(least, row.score ?? least), Infinity);
  const most = rows.reduce((best, row) => Math.max(best, row.held), 0);
  return rows
    .map(({ no, held, score }) => ({ no, score: score ?? (lowest * held) / most }))
    .sort((a, b) => b.score - a.score || b.no - a.no);
}
