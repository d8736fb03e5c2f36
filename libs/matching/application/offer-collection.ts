import type { Listing } from '@market/achievements';
import type { CollectionDefinition, SearchDocument } from '@market/platform/search-engine';

/** What matching looks candidates up in: words only, weighed for long questions. */
export const offerCollection = {
  name: 'offers',
  text: {
    title: { weight: 'A' },
    keywords: { weight: 'A' },
    benefit: { weight: 'B' },
    problem: { weight: 'B' },
    summary: { weight: 'C' },
  },
  facets: {},
  sort: {},
} as const satisfies CollectionDefinition;

export function offerDocument({ id, form }: Listing): SearchDocument {
  return {
    id,
    text: {
      title: form.title,
      keywords: form.keywords.join(' '),
      benefit: form.benefit ?? '',
      problem: form.problem ?? '',
      summary: form.summary ?? '',
    },
    facets: {},
    sort: {},
  };
}
