import type {
  CollectionDefinition,
  Found,
  SearchDocument,
  SearchRequest,
  SimilarDocument,
  SimilarRequest,
} from './shapes';

/**
 * Finds documents by words and facets. What it holds is a copy: everything in it can be thrown away and indexed again
 * from the database. Every adapter passes the shared spec in ./testing.
 *
 * All methods refuse with `search-engine.unavailable` when the engine cannot be reached, and with
 * `search-engine.unknown-collection` or `search-engine.unknown-field` when asked for what was never defined.
 */
export abstract class SearchEngine {
  /**
   * Makes the collection known. `changed` says that it now stands empty under a new definition, and that whoever
   * owns the documents has to index all of them again.
   */
  abstract ensureCollection(definition: CollectionDefinition): Promise<'created' | 'same' | 'changed'>;

  /** Adds or replaces documents; visible to searches when the promise resolves. All of them or, on failure, none. */
  abstract index(collection: string, documents: readonly SearchDocument[]): Promise<void>;

  /** Ids that are not there are no error. */
  abstract remove(collection: string, ids: readonly string[]): Promise<void>;

  abstract search(collection: string, request: SearchRequest): Promise<Found>;

  /** The documents that share the most telling words with a text or with a document, which itself is left out. */
  abstract similar(collection: string, request: SimilarRequest): Promise<SimilarDocument[]>;

  /** Empties the collection; its definition stays. */
  abstract clear(collection: string): Promise<void>;

  /** Brings the statistics that ranking rests on up to date. Call after bulk indexing, and by schedule. */
  abstract refresh(collection: string): Promise<void>;

  /** Whether a search would be answered now. Never throws. */
  abstract healthy(): Promise<boolean>;

  /** Lets connections go; nothing is asked afterwards. */
  abstract close(): Promise<void>;
}
