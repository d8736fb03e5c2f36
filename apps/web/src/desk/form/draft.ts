import type { Dto } from '../../api/client';
import type { IprKind, PriceBasis, PriceMode, Source } from './choices';

type Input = Dto['AchievementInputDto'];

export interface Completer {
  name: string;
  title: string;
}

export interface Ipr {
  kind: IprKind;
  number: string;
  name: string;
}

export interface Evidence {
  level: number;
  name: string;
  document: Dto['FileDto'] | null;
}

export interface PriceDraft {
  mode: PriceMode | null;
  low: string;
  high: string;
  text: string;
  basis: PriceBasis | null;
}

/** The form as it stands on the page, half-typed rows included. */
export interface Draft {
  kind: Input['kind'];
  title: string;
  titleEn: string;
  benefit: string;
  problem: string;
  summary: string;
  keywords: string[];
  fieldCode: string | null;
  disciplineCode: string | null;
  industryCode: string | null;
  readiness: number | null;
  researchFrom: string | null;
  researchTo: string | null;
  source: Source | null;
  completers: Completer[];
  ipr: Ipr[];
  advantages: Dto['AdvantageDto'][];
  evidence: Evidence[];
  attachments: { document: Dto['FileDto'] | null }[];
  price: PriceDraft;
}

export const SHORTEST_TITLE = 2;

const NO_PRICE: PriceDraft = { mode: null, low: '', high: '', text: '', basis: null };

const EMPTY: Draft = {
  kind: 'applied',
  title: '',
  titleEn: '',
  benefit: '',
  problem: '',
  summary: '',
  keywords: [],
  fieldCode: null,
  disciplineCode: null,
  industryCode: null,
  readiness: null,
  researchFrom: null,
  researchTo: null,
  source: null,
  completers: [],
  ipr: [],
  advantages: [],
  evidence: [],
  attachments: [],
  price: NO_PRICE,
};

export function draftOf(record: Dto['AchievementDto'] | undefined): Draft {
  if (!record) return EMPTY;
  const {
    kind,
    source,
    title,
    keywords,
    fieldCode,
    disciplineCode,
    industryCode,
    readiness,
    researchFrom,
    researchTo,
  } = record;
  return {
    kind: kind as Draft['kind'],
    source: source as Draft['source'],
    title,
    titleEn: record.titleEn ?? '',
    benefit: record.benefit ?? '',
    problem: record.problem ?? '',
    summary: record.summary ?? '',
    keywords,
    fieldCode,
    disciplineCode,
    industryCode,
    readiness,
    researchFrom,
    researchTo,
    completers: record.completers.map(({ name, title }) => ({ name, title: title ?? '' })),
    ipr: record.ipr,
    advantages: record.advantages,
    evidence: record.evidence,
    attachments: record.attachments.map((document) => ({ document })),
    price: priceDraftOf(record.price),
  };
}

export function priceDraftOf(price: Dto['PriceDto'] | null): PriceDraft {
  if (!price) return NO_PRICE;
  const { mode, low, high, text, basis } = price;
  return { mode, low: low ?? '', high: high ?? '', text: text ?? '', basis: basis as PriceDraft['basis'] };
}

export function isWhole({ number, name }: Ipr): boolean {
  return number.trim() !== '' && name.trim() !== '';
}

export function isCompared({ indicator, ours }: Dto['AdvantageDto']): boolean {
  return indicator.trim() !== '' && ours.trim() !== '';
}

export function isNamed({ name }: { name: string }): boolean {
  return name.trim() !== '';
}

/** What is sent: rows that are only begun stay on the page until they are whole. */
export function inputOf({ attachments, ...draft }: Draft): Input {
  return {
    ...draft,
    attachmentIds: attachments.flatMap(({ document }) => document?.id ?? []),
    completers: draft.completers.filter(isNamed),
    ipr: draft.ipr.filter(isWhole),
    advantages: draft.advantages.filter(isCompared),
    evidence: draft.evidence
      .filter(isNamed)
      .map(({ level, name, document }) => ({ level, name, documentId: document?.id ?? null })),
    price: priceInputOf(draft.price),
  };
}

/** A fixed price has one sum, a range two, the others none: sums typed before the mode was changed are not sent. */
export function priceInputOf({ mode, low, high, text, basis }: PriceDraft): Dto['PriceInputDto'] | null {
  if (mode === null) return null;
  return {
    mode,
    low: mode === 'fixed' || mode === 'range' ? plainYuan(low) : null,
    high: mode === 'range' ? plainYuan(high) : null,
    text: text.trim() || null,
    basis,
  };
}

/** `3,200,000` is typed as often as `3200000`. */
function plainYuan(typed: string): string | null {
  return typed.replaceAll(/[,，\s]/g, '') || null;
}

/** Somebody else saved meanwhile: what one has changed stays one's own, everything else becomes his. */
export function merged(mine: Draft, base: Draft, theirs: Draft): Draft {
  const changed = (Object.keys(mine) as (keyof Draft)[]).filter(
    (name) => JSON.stringify(mine[name]) !== JSON.stringify(base[name]),
  );
  return { ...theirs, ...Object.fromEntries(changed.map((name) => [name, mine[name]])) };
}
