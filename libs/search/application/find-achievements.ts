import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Listing, ReadListings } from '@market/achievements';
import { Clock, dayOf, plusDays } from '@market/platform/clock';
import { type Found, SearchEngine, type SearchFilter, type SearchHit } from '@market/platform/search-engine';
import { achievementCollection } from './achievement-collection';

export const SORTS = ['relevance', 'confirmed', 'price'] as const;
export type Sort = (typeof SORTS)[number];

export interface Query {
  text: string;
  field: string[];
  region: string[];
  priceMode: string[];
  kind: string[];
  trlFrom: number | undefined;
  trlTo: number | undefined;
  confirmedWithinDays: number | undefined;
  sort: Sort;
  page: number;
}

export interface FoundListings extends Omit<Found, 'hits'> {
  page: number;
  hits: { listing: Listing; matched: SearchHit['matched'] }[];
}

export const PAGE_SIZE = 10;
const FACETS = ['field', 'region', 'trl', 'priceMode', 'kind'];

@Injectable()
export class FindAchievements {
  constructor(
    private readonly engine: SearchEngine,
    private readonly listings: ReadListings,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute(query: Query): Promise<FoundListings> {
    const found = await this.engine.search(achievementCollection.name, {
      text: query.text,
      filters: this.filtersOf(query),
      facets: FACETS,
      ...sortOf(query),
      page: query.page,
      pageSize: PAGE_SIZE,
    });
    const listings = await this.listings.byIds(
      this.dataSource.manager,
      found.hits.map((hit) => hit.id),
    );
    const matched = new Map(found.hits.map((hit) => [hit.id, hit.matched]));
    return {
      ...found,
      page: query.page,
      // The index may lag behind by a moment; what is no longer listed is never shown.
      hits: listings
        .filter((listing) => listing.state === 'listed')
        .map((listing) => ({ listing, matched: matched.get(listing.id) ?? [] })),
    };
  }

  /** Listings that share the most telling words with this one. */
  async similarTo(number: string, limit: number): Promise<Listing[]> {
    const { manager } = this.dataSource;
    const listing = await this.listings.byNumber(manager, number);
    if (!listing) return [];
    const text = `${listing.form.title} ${listing.form.keywords.join(' ')} ${listing.form.benefit ?? ''}`;
    const found = await this.engine.similar(achievementCollection.name, { to: { text }, limit: limit + 1 });
    const ids = found.map((one) => one.id).filter((id) => id !== listing.id);
    return (await this.listings.byIds(manager, ids.slice(0, limit))).filter((one) => one.state === 'listed');
  }

  private filtersOf(query: Query): SearchFilter[] {
    const filters: SearchFilter[] = [];
    for (const field of ['field', 'region', 'priceMode', 'kind'] as const) {
      if (query[field].length > 0) filters.push({ field, anyOf: query[field] });
    }
    if (query.trlFrom !== undefined || query.trlTo !== undefined) {
      filters.push({ field: 'trl', from: query.trlFrom ?? 1, to: query.trlTo ?? 9 });
    }
    if (query.confirmedWithinDays !== undefined) {
      filters.push({
        field: 'confirmed',
        from: plusDays(dayOf(this.clock.now()), -query.confirmedWithinDays),
      });
    }
    return filters;
  }
}

function sortOf({ sort, text }: Query): { sort?: { field: string; direction: 'asc' | 'desc' } } {
  if (sort === 'price') return { sort: { field: 'price', direction: 'asc' } };
  if (sort === 'confirmed' || !text.trim()) return { sort: { field: 'confirmed', direction: 'desc' } };
  return {};
}
