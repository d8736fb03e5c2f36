import type { Pool } from 'pg';
import { pageOf, sizeWithin } from '../page';
import { searchRefusals } from '../refusals';
import { SearchEngine } from '../search-engine';
import type {
  CollectionDefinition,
  Found,
  SearchDocument,
  SearchFilter,
  SearchRequest,
  SimilarDocument,
  SimilarRequest,
} from '../shapes';
import { storable } from '../storable';
import { defineCollection, emptyCollection, openCollection, type Collection } from './collections';
import { countFacets, countMatches } from './count-facets';
import { isChoice, type BoundFilter } from './filters';
import { similarTo } from './find-similar';
import { findMatches } from './matching-set';
import { searchPool } from './pool';
import { readQuery } from './read-query';
import { resultPage } from './result-page';
import { Vocabulary } from './vocabulary';
import { whereMatched } from './where-matched';
import { writeDocuments } from './write-documents';

/** Statistics are counted anew after this many changes, and not before this share of the collection has changed. */
const CHANGES_WORTH_A_REFRESH = 10;
const SHARE_WORTH_A_REFRESH = 0.5;

/** Search in the market's own database; needs nothing else. Made for 100,000 documents. */
export class PostgresSearchEngine extends SearchEngine {
  private readonly pool: Pool;

  constructor(databaseUrl: string, connections?: number) {
    super();
    this.pool = searchPool(databaseUrl, connections);
  }

  ensureCollection(definition: CollectionDefinition): Promise<'created' | 'same' | 'changed'> {
    return this.reachable(() => defineCollection(this.pool, definition));
  }

  index(name: string, documents: readonly SearchDocument[]): Promise<void> {
    return this.reachable(async () => {
      const collection = await openCollection(this.pool, name);
      await writeDocuments(this.pool, collection, documents);
      const changes = collection.changesSinceRefresh + documents.length;
      if (
        changes >= Math.max(CHANGES_WORTH_A_REFRESH, SHARE_WORTH_A_REFRESH * collection.statistics.documents)
      ) {
        await this.vocabulary(collection).refresh();
      }
    });
  }

  remove(name: string, ids: readonly string[]): Promise<void> {
    return this.reachable(async () => {
      const { no } = await openCollection(this.pool, name);
      await this.pool.query(
        'DELETE FROM search_document WHERE collection = $1 AND id::text = ANY($2::text[])',
        [no, ids],
      );
    });
  }

  search(name: string, request: SearchRequest): Promise<Found> {
    return this.reachable(async () => {
      const collection = await openCollection(this.pool, name);
      const facets = request.facets ?? [];
      for (const facet of facets) collection.layout.requireFacet(facet);
      const filters = await this.bind(collection, request.filters ?? []);
      const page = pageOf(request);
      const slice = { offset: (page.number - 1) * page.size, size: page.size };

      const text = request.text?.trim() ? request.text : undefined;
      const query = text && (await readQuery(text, collection.lexemes, this.vocabulary(collection)));
      if (query && query.required.length === 0) return nothing(facets);
      const matches = query ? await findMatches(this.pool, query, collection.statistics) : undefined;
      const [rows, total, counts] = await Promise.all([
        resultPage(this.pool, collection, matches, filters, request, slice),
        countMatches(this.pool, collection, matches, filters),
        countFacets(this.pool, collection, matches, filters, facets),
      ]);
      const terms = query ? query.required : [];
      const matched = await whereMatched(
        this.pool,
        collection,
        rows.map((row) => row.no),
        terms,
      );
      return {
        total,
        hits: rows.map(({ no, id, score }) => ({ id, score, matched: matched.get(no) ?? [] })),
        facets: counts,
        degraded: matches?.degraded ?? false,
        appliedTerms: terms.map((term) => term.text),
      };
    });
  }

  similar(name: string, request: SimilarRequest): Promise<SimilarDocument[]> {
    return this.reachable(async () => {
      const collection = await openCollection(this.pool, name);
      const filters = await this.bind(collection, request.filters ?? []);
      const limit = sizeWithin(request.limit);
      return similarTo(this.pool, collection, this.vocabulary(collection), request.to, filters, limit);
    });
  }

  clear(name: string): Promise<void> {
    return this.reachable(async () => emptyCollection(this.pool, (await openCollection(this.pool, name)).no));
  }

  refresh(name: string): Promise<void> {
    return this.reachable(async () => this.vocabulary(await openCollection(this.pool, name)).refresh());
  }

  async healthy(): Promise<boolean> {
    try {
      await this.pool.query('SELECT 1 FROM search_collection LIMIT 1');
      return true;
    } catch {
      return false;
    }
  }

  /** Lets go of the connections. */
  async close(): Promise<void> {
    await this.pool.end();
  }

  private vocabulary(collection: Collection): Vocabulary {
    return new Vocabulary(this.pool, collection.no);
  }

  private async bind(collection: Collection, filters: readonly SearchFilter[]): Promise<BoundFilter[]> {
    const bound: BoundFilter[] = [];
    for (const filter of filters) {
      if (!isChoice(filter)) {
        collection.layout.numberColumn(filter.field);
        bound.push(filter);
        continue;
      }
      collection.layout.requireFacet(filter.field);
      const { rows } = await this.pool.query<{ no: number }>(
        'SELECT no FROM search_tag WHERE collection = $1 AND field = $2 AND value = ANY($3::text[])',
        [collection.no, filter.field, filter.anyOf.map((value) => storable(String(value)))],
      );
      bound.push({ field: filter.field, tags: rows.map((row) => row.no) });
    }
    return bound;
  }

  /** Tells "the database is away" from everything else that can go wrong. */
  private async reachable<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isConnectionFailure(error)) throw Object.assign(searchRefusals.unavailable(), { cause: error });
      throw error;
    }
  }
}

function nothing(facets: readonly string[]): Found {
  return {
    total: 0,
    hits: [],
    facets: Object.fromEntries(facets.map((facet) => [facet, []])),
    degraded: false,
    appliedTerms: [],
  };
}

/** Classes 08 (connection) and 57P (server going down) of PostgreSQL, and what the socket reports. */
function isConnectionFailure(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    /^(?:08|57P|ECONN|ENOTFOUND|ETIMEDOUT|EPIPE)/.test(String(code ?? '')) ||
    /^(?:timeout exceeded when trying to connect|Connection terminated)/.test(String(message ?? ''))
  );
}
