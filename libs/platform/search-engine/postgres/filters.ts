import type { SearchFilter } from '../shapes';
import { columnNumber, type Layout } from './layout';
import type { Parameters } from './parameters';

/** A filter whose facet values are already looked up in the dictionary. */
export type BoundFilter = { field: string; tags: number[] } | Exclude<SearchFilter, { anyOf: unknown }>;

export function isChoice(filter: SearchFilter): filter is Extract<SearchFilter, { anyOf: unknown }> {
  return 'anyOf' in filter;
}

/** SQL that is true for the rows of search_document which pass all filters; `true` when there are none. */
export function filterCondition(
  filters: readonly BoundFilter[],
  layout: Layout,
  parameters: Parameters,
): string {
  const conditions = filters.flatMap((filter) => {
    if ('tags' in filter) return [`tags && ${parameters.add(filter.tags)}::int[]`];
    const column = layout.numberColumn(filter.field);
    const bound = (operator: string, value: number | string | undefined): string[] =>
      value === undefined
        ? []
        : [`${column} ${operator} ${parameters.add(columnNumber(filter.field, value))}::bigint`];
    return [`${column} IS NOT NULL`, ...bound('>=', filter.from), ...bound('<=', filter.to)];
  });
  return conditions.length > 0 ? conditions.join(' AND ') : 'true';
}
