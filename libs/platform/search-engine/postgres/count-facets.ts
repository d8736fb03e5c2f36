import type { Pool } from 'pg';
import type { FacetCount } from '../shapes';
import type { Collection } from './collections';
import { filterCondition, type BoundFilter } from './filters';
import type { MatchingSet } from './matching-set';
import { Parameters } from './parameters';
import { matchCondition } from './result-page';

/** How many documents match, under all filters. */
export async function countMatches(
  pool: Pool,
  collection: Collection,
  matches: MatchingSet | undefined,
  filters: readonly BoundFilter[],
): Promise<number> {
  const parameters = new Parameters();
  const { rows } = await pool.query<{ total: number }>(
    `SELECT count(*)::int AS total FROM search_document
     WHERE ${matchCondition(collection, matches, parameters)}
       AND ${filterCondition(filters, collection.layout, parameters)}`,
    parameters.values,
  );
  return rows[0]?.total ?? 0;
}

/**
 * Counts the values of the facets, each under all filters except its own. The facets without a filter of their own
 * share one pass.
 */
export async function countFacets(
  pool: Pool,
  collection: Collection,
  matches: MatchingSet | undefined,
  filters: readonly BoundFilter[],
  facets: readonly string[],
): Promise<Record<string, FacetCount[]>> {
  const filtered = new Set(filters.map((filter) => filter.field));
  const passes = [
    facets.filter((facet) => !filtered.has(facet)),
    ...facets.filter((facet) => filtered.has(facet)).map((facet) => [facet]),
  ].filter((pass) => pass.length > 0);
  const counted = await Promise.all(
    passes.map((pass) =>
      onePass(
        pool,
        collection,
        matches,
        filters.filter((filter) => !pass.includes(filter.field)),
        pass,
      ),
    ),
  );
  return Object.assign({}, ...counted) as Record<string, FacetCount[]>;
}

async function onePass(
  pool: Pool,
  collection: Collection,
  matches: MatchingSet | undefined,
  filters: readonly BoundFilter[],
  facets: readonly string[],
): Promise<Record<string, FacetCount[]>> {
  const parameters = new Parameters();
  const match = matchCondition(collection, matches, parameters);
  const condition = filterCondition(filters, collection.layout, parameters);
  const { rows } = await pool.query<{ field: string; value: string; count: number }>(
    `SELECT t.field, t.value, f.count FROM (
       SELECT tag, count(*)::int AS count FROM (
         SELECT unnest(tags) AS tag FROM search_document WHERE ${match} AND ${condition}
       ) one GROUP BY tag
     ) f JOIN search_tag t ON t.no = f.tag
     WHERE t.field = ANY(${parameters.add(facets)}::text[])
     ORDER BY f.count DESC, t.value`,
    parameters.values,
  );
  const counts: Record<string, FacetCount[]> = Object.fromEntries(facets.map((facet) => [facet, []]));
  for (const { field, value, count } of rows) {
    const isNumber = collection.layout.definition.facets[field] === 'int';
    counts[field]?.push({ value: isNumber ? Number(value) : value, count });
  }
  return counts;
}
