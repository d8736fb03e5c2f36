import { type Listing, regionOf } from '@market/achievements';
import type { CollectionDefinition, SearchDocument } from '@market/platform/search-engine';

/** How listings stand in the index: which words weigh most, what can be narrowed by, what sorts. */
export const achievementCollection = {
  name: 'achievements',
  text: {
    title: { weight: 'A', pinyin: true },
    keywords: { weight: 'A', pinyin: true },
    benefit: { weight: 'B' },
    problem: { weight: 'C' },
    summary: { weight: 'D' },
    owner: { weight: 'C', pinyin: true },
    titleEn: { weight: 'B' },
    number: { weight: 'B' },
  },
  facets: { field: 'string', region: 'string', trl: 'int', priceMode: 'string', kind: 'string' },
  sort: { confirmed: 'date', price: 'int' },
} as const satisfies CollectionDefinition;

const FEN_PER_YUAN = 100n;

export function documentOf({ form, ...listing }: Listing): SearchDocument {
  const { price } = form;
  return {
    id: listing.id,
    text: {
      title: form.title,
      titleEn: form.titleEn ?? '',
      keywords: form.keywords.join(' '),
      benefit: form.benefit ?? '',
      problem: form.problem ?? '',
      summary: form.summary ?? '',
      owner: listing.owner.name,
      number: listing.number,
    },
    facets: {
      kind: form.kind,
      region: regionOf(listing.divisionCode).code,
      ...(form.fieldCode ? { field: form.fieldCode } : {}),
      ...(listing.readiness === null ? {} : { trl: listing.readiness }),
      ...(price ? { priceMode: price.mode } : {}),
    },
    sort: {
      ...(listing.lastConfirmedOn ? { confirmed: listing.lastConfirmedOn } : {}),
      ...(price?.low === null || price === null ? {} : { price: Number(price.low / FEN_PER_YUAN) }),
    },
  };
}
