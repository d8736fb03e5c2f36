import { normalise, pinyinSortKey, pinyinTokens } from '@market/platform/text';
import type { Settings } from 'meilisearch';
import { searchRefusals } from '../refusals';
import type {
  CollectionDefinition,
  FacetType,
  SearchDocument,
  SortType,
  TextField,
  TextWeight,
} from '../shapes';

import { storable } from '../storable';

/*
 * Meilisearch keeps no notes about an index, so the definition is written into the attributes' names:
 * A_title (text by weight), P_title (its pinyin), s_ m_ i_ (facets: string, strings, int), n_ d_ t_ (sort: int, date,
 * text). Settings read back give the definition again.
 */
const FACET_MARKS = { string: 's_', strings: 'm_', int: 'i_' } as const satisfies Record<FacetType, string>;
const SORT_MARKS = { int: 'n_', date: 'd_', text: 't_' } as const satisfies Record<SortType, string>;

export type StoredDocument = { id: string } & Record<string, unknown>;

export class Attributes {
  constructor(readonly definition: CollectionDefinition) {}

  static readFrom(name: string, settings: Settings): Attributes {
    const marked = (names: readonly unknown[] | null | undefined, mark: string): string[] =>
      (names ?? []).flatMap((one) => (typeof one === 'string' && one.startsWith(mark) ? [one.slice(2)] : []));
    const text: Record<string, TextField> = {};
    const sounds = new Set(marked(settings.searchableAttributes, 'P_'));
    for (const weight of ['A', 'B', 'C', 'D'] as const satisfies TextWeight[]) {
      for (const field of marked(settings.searchableAttributes, `${weight}_`)) {
        text[field] = sounds.has(field) ? { weight, pinyin: true } : { weight };
      }
    }
    const facets: Record<string, FacetType> = {};
    for (const type of Object.keys(FACET_MARKS) as FacetType[]) {
      for (const field of marked(settings.filterableAttributes, FACET_MARKS[type])) facets[field] = type;
    }
    const sort: Record<string, SortType> = {};
    for (const type of Object.keys(SORT_MARKS) as SortType[]) {
      for (const field of marked(settings.sortableAttributes, SORT_MARKS[type])) sort[field] = type;
    }
    return new Attributes({ name, text, facets, sort });
  }

  /** Text attributes by falling weight. */
  texts(): string[] {
    return Object.entries(this.definition.text)
      .map(([field, { weight }]) => `${weight}_${field}`)
      .sort((a, b) => (a < b ? -1 : 1));
  }

  sounds(): string[] {
    return Object.entries(this.definition.text).flatMap(([field, { pinyin }]) =>
      pinyin ? [`P_${field}`] : [],
    );
  }

  facet(field: string): string {
    const type = this.definition.facets[field];
    if (!type) throw this.unknown(field, 'filter or count');
    return `${FACET_MARKS[type]}${field}`;
  }

  sort(field: string): string {
    const type = this.definition.sort[field];
    if (!type) throw this.unknown(field, 'sort');
    return `${SORT_MARKS[type]}${field}`;
  }

  /** The attribute to compare when a range is asked for. */
  range(field: string): string {
    const type = this.definition.sort[field];
    if (type === 'int' || type === 'date') return this.sort(field);
    if (this.definition.facets[field] === 'int') return this.facet(field);
    throw this.unknown(field, 'filter a range');
  }

  settings(): Settings {
    const { facets, sort } = this.definition;
    return {
      searchableAttributes: [...this.texts(), ...this.sounds()],
      filterableAttributes: [
        'id',
        ...Object.keys(facets).map((field) => this.facet(field)),
        ...Object.keys(sort).flatMap((field) => (sort[field] === 'text' ? [] : [this.sort(field)])),
      ],
      sortableAttributes: Object.keys(sort).map((field) => this.sort(field)),
      rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
      localizedAttributes: [{ attributePatterns: ['A_*', 'B_*', 'C_*', 'D_*'], locales: ['cmn'] }],
      pagination: { maxTotalHits: 100_000 },
      faceting: { maxValuesPerFacet: 10_000, sortFacetValuesBy: { '*': 'count' } },
    };
  }

  stored(document: SearchDocument): StoredDocument {
    const stored: StoredDocument = { id: document.id };
    for (const [field, { weight, pinyin }] of Object.entries(this.definition.text)) {
      const text = document.text[field];
      if (!text) continue;
      stored[`${weight}_${field}`] = storable(normalise(text));
      if (pinyin) stored[`P_${field}`] = pinyinTokens(text).join(' , ');
    }
    for (const [field, value] of Object.entries(document.facets))
      stored[this.facet(field)] = storableValue(value);
    for (const [field, value] of Object.entries(document.sort)) {
      const type = this.definition.sort[field];
      stored[this.sort(field)] =
        type === 'text' ? storable(pinyinSortKey(String(value))) : comparable(field, value);
    }
    return stored;
  }

  private unknown(field: string, use: string): Error {
    return searchRefusals.unknownField({ collection: this.definition.name, field, use });
  }
}

function storableValue(value: SearchDocument['facets'][string]): string | string[] | number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? storable(value) : value.map(storable);
}

/** Dates as milliseconds since 1970, days as their midnight in UTC. */
export function comparable(field: string, value: number | string): number {
  const number = typeof value === 'number' ? value : Date.parse(value);
  if (!Number.isSafeInteger(number)) throw searchRefusals.badValue({ field, value: String(value) });
  return number;
}
