/** How much a word in this field counts: A most, D least. */
export type TextWeight = 'A' | 'B' | 'C' | 'D';

export interface TextField {
  weight: TextWeight;
  /** Also found by pinyin and by homophones. For short fields: names, titles, keywords. */
  pinyin?: boolean;
}

/** `string`: one value; `strings`: several; `int`: one whole number, which can also be filtered by range. */
export type FacetType = 'string' | 'strings' | 'int';

/** `int` and `date` can also be filtered by range; `text` sorts Chinese by pinyin. */
export type SortType = 'int' | 'date' | 'text';

/** A field name stands for one thing: one that is facet and sortable at once is an int in both places. */
export interface CollectionDefinition {
  name: string;
  text: Readonly<Record<string, TextField>>;
  facets: Readonly<Record<string, FacetType>>;
  sort: Readonly<Record<string, SortType>>;
}

export interface SearchDocument {
  /** A uuid. */
  id: string;
  text: Readonly<Record<string, string>>;
  /** A field that is left out is unknown: no filter on it finds the document. */
  facets: Readonly<Record<string, string | readonly string[] | number>>;
  /** Dates as 'YYYY-MM-DD' or as an ISO instant. What is left out sorts last in both directions. */
  sort: Readonly<Record<string, number | string>>;
}

/** Filters are always combined with AND. An empty `anyOf` finds nothing. Bounds are inclusive. */
export type SearchFilter =
  | { field: string; anyOf: readonly (string | number)[] }
  | { field: string; from?: number | string; to?: number | string };

export interface SearchRequest {
  /** What the person typed: any script, width, or pinyin. Left out or blank: everything. */
  text?: string;
  filters?: readonly SearchFilter[];
  /** The facet fields to count. */
  facets?: readonly string[];
  /** Left out: by relevance. */
  sort?: { field: string; direction: 'asc' | 'desc' };
  /** From 1. */
  page?: number;
  /** 1 to 100; 20 when left out. */
  pageSize?: number;
}

export interface Match {
  field: string;
  /** Normalised, as `highlight` of platform/text takes them. */
  terms: string[];
}

export interface SearchHit {
  id: string;
  /** Comparable within one answer only. 0 without a text. */
  score: number;
  /** Where the words were found. Words found by their sound have no place in the text and are left out. */
  matched: Match[];
}

export interface FacetCount {
  value: string | number;
  count: number;
}

export interface Found {
  total: number;
  hits: SearchHit[];
  /**
   * For each facet asked for, its values by falling count; zeroes are absent. Counted under all filters except the
   * facet's own, so that each count is the total that choosing this value alone would give.
   */
  facets: Record<string, FacetCount[]>;
  /** True when (almost) nothing held all the words and the answer also holds documents with some of them. */
  degraded: boolean;
  /** The words searched for after folding, correction and reading of pinyin, for "showing results for …". */
  appliedTerms: string[];
}

export interface SimilarRequest {
  /** One of the two. */
  to: { id: string } | { text: string };
  filters?: readonly SearchFilter[];
  /** 1 to 100. */
  limit: number;
}

export interface SimilarDocument {
  id: string;
  /** Comparable within one answer only. */
  score: number;
  /** The shared words, the most telling first; for showing why. */
  terms: string[];
}
