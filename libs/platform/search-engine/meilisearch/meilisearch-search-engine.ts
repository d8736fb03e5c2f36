import { isDeepStrictEqual } from 'node:util';
import type { Meilisearch, MultiSearchQuery, SearchResponse } from 'meilisearch';
import { normalise, readPinyin, runs, tokens, pinyinTokens } from '@market/platform/text';
import { assertId } from '../document-id';
import { SearchEngine } from '../search-engine';
import type {
  CollectionDefinition,
  FacetCount,
  Found,
  Match,
  SearchDocument,
  SearchRequest,
  SimilarDocument,
  SimilarRequest,
} from '../shapes';
import { pageOf, sizeWithin } from '../page';
import { Attributes, type StoredDocument } from './attributes';
import { connect, done, hasCode, translated } from './connection';
import { filterExpression, literal, searchQueries, type Wording } from './requests';

/** With fewer documents than this that hold all the words, those that hold some of them are shown as well. */
const ENOUGH = 20;
/** Meilisearch reads ten words of a query; a long text is asked in pieces. */
const MOST_PIECES = 20;

type Answer = SearchResponse<StoredDocument>;

/** Search in a Meilisearch server, for those who run one. Words are cut by its own Chinese dictionary. */
export class MeilisearchSearchEngine extends SearchEngine {
  private readonly client: Meilisearch;
  private readonly known = new Map<string, Attributes>();

  constructor(url: string, key: string) {
    super();
    this.client = connect(url, key);
  }

  ensureCollection(definition: CollectionDefinition): Promise<'created' | 'same' | 'changed'> {
    const { name } = definition;
    return translated(name, async () => {
      const attributes = new Attributes(definition);
      const before = await this.readAttributes(name);
      this.known.set(name, attributes);
      if (before && isDeepStrictEqual(comparableDefinition(before), comparableDefinition(attributes)))
        return 'same';
      if (before) await done(this.client.index(name).deleteAllDocuments());
      else await done(this.client.createIndex(name, { primaryKey: 'id' }));
      await done(this.client.index(name).updateSettings(attributes.settings()));
      return before ? 'changed' : 'created';
    });
  }

  index(name: string, documents: readonly SearchDocument[]): Promise<void> {
    return translated(name, async () => {
      const attributes = await this.attributes(name);
      // all are put into shape before the first is sent; one task then takes all of them or none
      const stored = new Map(
        documents.map((document) => [assertId(document.id), attributes.stored(document)]),
      );
      if (stored.size > 0) {
        await done(
          this.client.index<StoredDocument>(name).addDocuments([...stored.values()], { primaryKey: 'id' }),
        );
      }
    });
  }

  remove(name: string, ids: readonly string[]): Promise<void> {
    return translated(name, async () => {
      await this.attributes(name);
      if (ids.length > 0) await done(this.client.index(name).deleteDocuments([...ids]));
    });
  }

  search(name: string, request: SearchRequest): Promise<Found> {
    return translated(name, async () => {
      const attributes = await this.attributes(name);
      const text = request.text?.trim() ? request.text : undefined;
      const terms = text === undefined ? [] : [...new Set(tokens(text))];
      // also proves the fields when nothing can be found
      const queries = (wording: Wording): MultiSearchQuery[] =>
        searchQueries(attributes, request, wording, pageOf(request));
      if (text !== undefined && terms.length === 0) {
        queries({});
        return emptyAnswer(request);
      }
      const { wording, degraded } =
        text === undefined ? { wording: {}, degraded: false } : await this.word(attributes, text);
      const { results } = await this.client.multiSearch<{ queries: MultiSearchQuery[] }, StoredDocument>({
        queries: queries(wording),
      });
      const [main, ...others] = results as Answer[];
      return {
        total: main?.totalHits ?? 0,
        hits: (main?.hits ?? []).map(({ _rankingScore: score, ...hit }) => ({
          id: hit.id,
          score: text === undefined ? 0 : (score ?? 0),
          matched: matchedIn(hit, attributes, terms),
        })),
        facets: facetCounts(attributes, request, [main, ...others]),
        degraded,
        appliedTerms: terms,
      };
    });
  }

  similar(name: string, request: SimilarRequest): Promise<SimilarDocument[]> {
    return translated(name, async () => {
      const attributes = await this.attributes(name);
      const { to } = request;
      const text = 'text' in to ? to.text : await this.textOf(attributes, to.id);
      const pieces = [...new Set(runs(text).map((run) => run.text))]
        .sort((a, b) => b.length - a.length)
        .slice(0, MOST_PIECES);
      if (pieces.length === 0) return [];
      const itself = 'id' in to ? `id != ${literal(to.id)}` : undefined;
      const filter = [filterExpression(attributes, request.filters ?? []), itself]
        .filter(Boolean)
        .join(' AND ');
      const answer = (await this.client.multiSearch({
        federation: { limit: sizeWithin(request.limit) },
        queries: pieces.map((q) => ({
          indexUid: name,
          q,
          filter: filter || undefined,
          matchingStrategy: 'frequency' as const,
          attributesToSearchOn: attributes.texts(),
          attributesToRetrieve: ['id', ...attributes.texts()],
        })),
      })) as Answer;
      const words = [...new Set(tokens(text))];
      return answer.hits.map(({ _federation: federation, ...hit }) => ({
        id: hit.id,
        score: federation?.weightedRankingScore ?? 0,
        terms: [...new Set(matchedIn(hit, attributes, words).flatMap((match) => match.terms))],
      }));
    });
  }

  clear(name: string): Promise<void> {
    return translated(name, async () => {
      await this.attributes(name);
      await done(this.client.index(name).deleteAllDocuments());
    });
  }

  /** Meilisearch keeps its statistics itself. */
  async refresh(name: string): Promise<void> {
    await translated(name, () => this.attributes(name));
  }

  healthy(): Promise<boolean> {
    return this.client.isHealthy();
  }

  /** Each request opens its own connection, so nothing is held. */
  close(): Promise<void> {
    return Promise.resolve();
  }

  /** How to put the words: all of them, else by their sound, else some of them. Filters play no part in this. */
  private async word(attributes: Attributes, text: string): Promise<{ wording: Wording; degraded: boolean }> {
    const inTexts = { q: normalise(text), attributesToSearchOn: attributes.texts() };
    const reading = readPinyin(text)[0];
    const sound = reading ? reading.join(' ') : pinyinTokens(text).join(' , ');
    const candidates: Wording[] = [{ ...inTexts, matchingStrategy: 'all' }];
    if (sound && attributes.sounds().length > 0) {
      candidates.push({ q: sound, attributesToSearchOn: attributes.sounds(), matchingStrategy: 'all' });
    }
    candidates.push({ ...inTexts, matchingStrategy: 'last' });
    const { results } = await this.client.multiSearch({
      queries: candidates.map((wording) => ({
        ...wording,
        indexUid: attributes.definition.name,
        attributesToRetrieve: ['id'],
        page: 1,
        hitsPerPage: 1,
      })),
    });
    const totals = results.map((result) => (result as { totalHits?: number }).totalHits ?? 0);
    const [all = 0] = totals;
    const some = totals.at(-1) ?? 0;
    const bySound = candidates.length === 3 ? (totals[1] ?? 0) : 0;
    if (all >= ENOUGH || (all > 0 && some === all)) return { wording: candidates[0]!, degraded: false };
    if (all === 0 && bySound > 0) return { wording: candidates[1]!, degraded: !reading };
    return { wording: candidates.at(-1)!, degraded: some > all };
  }

  private async attributes(name: string): Promise<Attributes> {
    const known = this.known.get(name);
    if (known) return known;
    const read = Attributes.readFrom(name, await this.client.index(name).getSettings());
    this.known.set(name, read);
    return read;
  }

  private async readAttributes(name: string): Promise<Attributes | undefined> {
    try {
      return Attributes.readFrom(name, await this.client.index(name).getSettings());
    } catch (error) {
      if (hasCode(error, 'index_not_found')) return undefined;
      throw error;
    }
  }

  private async textOf(attributes: Attributes, id: string): Promise<string> {
    try {
      const document = await this.client.index<StoredDocument>(attributes.definition.name).getDocument(id);
      return attributes
        .texts()
        .map((attribute) => String(document[attribute] ?? ''))
        .join('\n');
    } catch (error) {
      if (hasCode(error, 'document_not_found')) return '';
      throw error;
    }
  }
}

function comparableDefinition({ definition }: Attributes): unknown {
  const text = Object.entries(definition.text).map(([field, { weight, pinyin }]) => [
    field,
    weight,
    pinyin ?? false,
  ]);
  return {
    text: new Map(text.map(([field, ...rest]) => [field, rest])),
    facets: { ...definition.facets },
    sort: { ...definition.sort },
  };
}

function emptyAnswer(request: SearchRequest): Found {
  const facets = Object.fromEntries((request.facets ?? []).map((facet) => [facet, []]));
  return { total: 0, hits: [], facets, degraded: false, appliedTerms: [] };
}

function facetCounts(
  attributes: Attributes,
  request: SearchRequest,
  answers: readonly (Answer | undefined)[],
): Record<string, FacetCount[]> {
  const distribution = Object.assign({}, ...answers.map((answer) => answer?.facetDistribution)) as Record<
    string,
    Record<string, number>
  >;
  return Object.fromEntries(
    (request.facets ?? []).map((facet) => {
      const isNumber = attributes.definition.facets[facet] === 'int';
      const counts = Object.entries(distribution[attributes.facet(facet)] ?? {})
        .filter(([, count]) => count > 0)
        .map(([value, count]) => ({ value: isNumber ? Number(value) : value, count }));
      return [facet, counts.sort((a, b) => b.count - a.count)];
    }),
  );
}

function matchedIn(
  hit: Readonly<Record<string, unknown>>,
  attributes: Attributes,
  terms: readonly string[],
): Match[] {
  return attributes.texts().flatMap((attribute) => {
    const held = new Set(tokens(String(hit[attribute] ?? '')));
    const found = terms.filter((term) => held.has(term));
    return found.length > 0 ? [{ field: attribute.slice(2), terms: found }] : [];
  });
}
