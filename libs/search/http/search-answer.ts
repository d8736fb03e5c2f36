import {
  KINDS,
  type Kind,
  type Listing,
  listingDto,
  PRICE_MODES,
  type PriceMode,
  regionOf,
} from '@market/achievements';
import { readinessLevel, technologyField } from '@market/classification';
import type { FacetCount } from '@market/platform/search-engine';
import { highlight } from '@market/platform/text';
import { type FoundListings, PAGE_SIZE } from '../application/find-achievements';
import type { FacetValueDto, HitDto, SearchAnswerDto } from './search.dto';

interface Words {
  zh: string;
  en: string;
}

const FIELD_WORDS: Record<string, Words> = {
  title: { zh: '标题', en: 'title' },
  titleEn: { zh: '英文标题', en: 'English title' },
  keywords: { zh: '关键词', en: 'keywords' },
  benefit: { zh: '好处', en: 'benefit' },
  problem: { zh: '解决的问题', en: 'problem' },
  summary: { zh: '简介', en: 'summary' },
  owner: { zh: '单位', en: 'owner' },
  number: { zh: '登记号', en: 'number' },
};

export function searchAnswer(found: FoundListings): SearchAnswerDto {
  return {
    total: found.total,
    page: found.page,
    pageSize: PAGE_SIZE,
    terms: found.appliedTerms,
    degraded: found.degraded,
    hits: found.hits.map(hitDto),
    facets: {
      field: named(found.facets.field, (code) => {
        const field = technologyField(code);
        return { zh: field?.name ?? code, en: field?.nameEn ?? code };
      }),
      region: named(found.facets.region, (code) => {
        const region = regionOf(code);
        return { zh: region.name, en: region.nameEn };
      }),
      trl: named(found.facets.trl, (level) => {
        const words = readinessLevel(Number(level));
        return { zh: `TRL ${level} ${words?.name ?? ''}`, en: `TRL ${level} ${words?.nameEn ?? ''}` };
      }),
      priceMode: named(
        found.facets.priceMode,
        (mode) => PRICE_MODES[mode as PriceMode] ?? { zh: mode, en: mode },
      ),
      kind: named(found.facets.kind, (kind) => KINDS[kind as Kind] ?? { zh: kind, en: kind }),
    },
  };
}

function hitDto({ listing, matched }: FoundListings['hits'][number]): HitDto {
  const terms = matched.flatMap((match) => match.terms);
  return {
    ...listingDto(listing),
    titleParts: highlight(listing.form.title, terms),
    benefitParts: highlight(listing.form.benefit ?? '', terms),
    matched: matched.map(({ field, terms: words }) => ({
      field,
      fieldName: FIELD_WORDS[field]?.zh ?? field,
      fieldNameEn: FIELD_WORDS[field]?.en ?? field,
      terms: passages(textOf(listing, field), words),
    })),
  };
}

/** What really stands in the text: overlapping terms, as the index cuts them, come back as one passage. */
function passages(text: string, terms: readonly string[]): string[] {
  const hits = highlight(text, terms).flatMap((part) => (part.hit ? [part.text] : []));
  return hits.length > 0 ? [...new Set(hits)] : [...terms];
}

function textOf({ form, owner, number }: Listing, field: string): string {
  const texts: Record<string, string | null> = {
    title: form.title,
    titleEn: form.titleEn,
    keywords: form.keywords.join(' '),
    benefit: form.benefit,
    problem: form.problem,
    summary: form.summary,
    owner: owner.name,
    number,
  };
  return texts[field] ?? '';
}

function named(counts: readonly FacetCount[] | undefined, words: (value: string) => Words): FacetValueDto[] {
  return (counts ?? []).map(({ value, count }) => {
    const { zh, en } = words(String(value));
    return { value: String(value), name: zh, nameEn: en, count };
  });
}
