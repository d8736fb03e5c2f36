import type { Kind, PriceBasis, PriceMode } from '@market/achievements';

/** An invented achievement as its file tells it; the story makes it real through the use cases. */
export interface ToldAchievement {
  kind: Kind;
  title: string;
  titleEn: string | null;
  benefit: string;
  problem: string;
  summary: string;
  keywords: string[];
  fieldCode: string;
  disciplineCode: string;
  industryCode: string | null;
  readiness: number | null;
  researchFrom: string;
  researchTo: string;
  source: string;
  completers: string[];
  /** [kind, number, name] */
  ipr: string[][];
  /** [indicator, ours, existing, source] */
  advantages: string[][];
  /** [level, name of the paper] */
  evidence: (string | number)[][];
  price: {
    mode: PriceMode;
    low: string | null;
    high: string | null;
    text: string | null;
    basis: PriceBasis;
  } | null;
  /** So many days before today somebody began to write it down. */
  begunDaysAgo: number;
  /** Where its story stands today. */
  until:
    | 'draft'
    | 'unit-review'
    | 'returned'
    | 'registry-review'
    | 'registered'
    | 'listed'
    | 'stale'
    | 'withdrawn';
  /** Why it was returned or withdrawn. */
  reason?: string;
}
