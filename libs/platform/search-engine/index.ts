export { MeilisearchSearchEngine } from './meilisearch/meilisearch-search-engine';
export { searchEngineMigrations } from './persistence/migrations';
export { PostgresSearchEngine } from './postgres/postgres-search-engine';
export { SearchEngine } from './search-engine';
export type {
  CollectionDefinition,
  FacetCount,
  FacetType,
  Found,
  Match,
  SearchDocument,
  SearchFilter,
  SearchHit,
  SearchRequest,
  SimilarDocument,
  SimilarRequest,
  SortType,
  TextField,
  TextWeight,
} from './shapes';
