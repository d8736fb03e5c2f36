import type { Words } from '@market/platform/states';

export type Answer = 'wanted' | 'later' | 'declined';

/** The eight reasons a "no" can have. */
export const DECLINE_REASONS = {
  'too-early': { zh: '太早期，还不能用', en: 'Too early to be used' },
  'benefit-unclear': { zh: '看不出好处', en: 'The benefit is unclear' },
  'market-unclear': { zh: '看不出怎么用到产品上', en: 'The way to market is unclear' },
  'description-unclear': { zh: '说明看不懂', en: 'The description is unclear' },
  'scientific-doubt': { zh: '技术上有疑问', en: 'Scientific doubt' },
  price: { zh: '价格不合适', en: 'The price does not suit' },
  ipr: { zh: '知识产权不合适', en: 'The rights do not suit' },
  solved: { zh: '已经解决了', en: 'Already solved' },
} as const satisfies Record<string, Words>;

export type DeclineReason = keyof typeof DECLINE_REASONS;

export interface Match {
  id: string;
  needId: string;
  achievementId: string;
  /** 0 to 1000; comparable among the matches of one need. */
  score: number;
  sharedTerms: string[];
  /** Words of the need the listing does not say anything about. */
  missingTerms: string[];
  /** One thing to ask first. */
  question: Words;
  answer: Answer | null;
  reason: DeclineReason | null;
  remark: string | null;
  suggestedAt: Date;
  answeredAt: Date | null;
}
