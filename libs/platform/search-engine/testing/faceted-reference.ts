import type { FacetCount, SearchDocument, SearchFilter } from '../shapes';

/** What filters and facets mean, spelled out over a list: the yardstick for every adapter. */
export function passing(
  documents: readonly SearchDocument[],
  filters: readonly SearchFilter[],
): readonly SearchDocument[] {
  return documents.filter((document) => filters.every((filter) => passes(document, filter)));
}

export function countedFacet(
  documents: readonly SearchDocument[],
  filters: readonly SearchFilter[],
  facet: string,
): FacetCount[] {
  const others = filters.filter((filter) => filter.field !== facet);
  const counts = new Map<string | number, number>();
  for (const document of passing(documents, others)) {
    for (const value of new Set(valuesOf(document, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return sortedCounts([...counts].map(([value, count]) => ({ value, count })));
}

/** The order among equal counts is each engine's own; for comparing it is fixed here. */
export function sortedCounts(counts: readonly FacetCount[]): FacetCount[] {
  return [...counts].sort((a, b) => b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1));
}

function passes(document: SearchDocument, filter: SearchFilter): boolean {
  if ('anyOf' in filter)
    return valuesOf(document, filter.field).some((value) => filter.anyOf.includes(value));
  const value = document.sort[filter.field] ?? document.facets[filter.field];
  if (value === undefined) return false;
  return (
    (filter.from === undefined || value >= filter.from) && (filter.to === undefined || value <= filter.to)
  );
}

function valuesOf(document: SearchDocument, field: string): (string | number)[] {
  const value = document.facets[field];
  if (value === undefined) return [];
  return typeof value === 'string' || typeof value === 'number' ? [value] : [...value];
}
