import type { MultiSearchQuery } from 'meilisearch';
import type { SearchFilter, SearchRequest } from '../shapes';
import { storable } from '../storable';
import { comparable, type Attributes } from './attributes';

/** A filter expression in Meilisearch's own language; undefined when there is nothing to filter. */
export function filterExpression(
  attributes: Attributes,
  filters: readonly SearchFilter[],
): string | undefined {
  const parts = filters.flatMap((filter) => {
    if ('anyOf' in filter) {
      const attribute = attributes.facet(filter.field);
      return [`${attribute} IN [${filter.anyOf.map(literal).join(', ')}]`];
    }
    const attribute = attributes.range(filter.field);
    const bound = (operator: string, value: number | string | undefined): string[] =>
      value === undefined ? [] : [`${attribute} ${operator} ${comparable(filter.field, value)}`];
    return [`${attribute} EXISTS`, ...bound('>=', filter.from), ...bound('<=', filter.to)];
  });
  return parts.length > 0 ? parts.join(' AND ') : undefined;
}

export function literal(value: string | number): string {
  return `"${storable(String(value)).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** What is asked for the words, whatever else is asked. */
export type Wording = Pick<MultiSearchQuery, 'q' | 'matchingStrategy' | 'attributesToSearchOn'>;

/**
 * The queries that together answer one request: first the page with its total and the facets that have no filter of
 * their own, then one for each facet that has, under all other filters.
 */
export function searchQueries(
  attributes: Attributes,
  request: SearchRequest,
  wording: Wording,
  page: { number: number; size: number },
): MultiSearchQuery[] {
  const filters = request.filters ?? [];
  const filtered = new Set(filters.map((filter) => filter.field));
  const facets = request.facets ?? [];
  const common = { indexUid: attributes.definition.name, ...wording };
  const { sort } = request;
  return [
    {
      ...common,
      filter: filterExpression(attributes, filters),
      facets: facets.filter((facet) => !filtered.has(facet)).map((facet) => attributes.facet(facet)),
      sort: sort && [`${attributes.sort(sort.field)}:${sort.direction}`],
      attributesToRetrieve: ['id', ...attributes.texts()],
      showRankingScore: true,
      page: page.number,
      hitsPerPage: page.size,
    },
    ...facets
      .filter((facet) => filtered.has(facet))
      .map((facet) => ({
        ...common,
        filter: filterExpression(
          attributes,
          filters.filter((filter) => filter.field !== facet),
        ),
        facets: [attributes.facet(facet)],
        attributesToRetrieve: ['id'],
        page: 1,
        hitsPerPage: 1,
      })),
  ];
}
