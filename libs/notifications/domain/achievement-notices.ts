import {
  achievementApproved,
  achievementExpired,
  achievementListed,
  achievementRegistered,
  achievementReturned,
  achievementSubmitted,
  achievementWithdrawn,
} from '@market/achievements/facts';
import type { AchievementFacts } from '@market/achievements';
import type { NoticeRule } from './notice';

const officers = (about: AchievementFacts) =>
  ({ unitId: about.unitId, duty: 'achievement-officer' }) as const;
const approvers = (about: AchievementFacts) => ({ unitId: about.unitId, duty: 'unit-approver' }) as const;
const registrars = (about: AchievementFacts) =>
  ({ unitId: about.registryId, duty: 'achievement-registrar' }) as const;
const waiting = ({ id }: AchievementFacts) => ({ noun: 'achievement', id });
const own = ({ id }: AchievementFacts) => `/desk/achievements/${id}`;
const review = ({ id }: AchievementFacts) => `/desk/reviews/${id}`;
const english = ({ title, titleEn }: AchievementFacts) => titleEn ?? title;

/** Somebody's words, closed as a sentence once. */
const sentence = (words: string) => (/[。！？.!?]$/.test(words) ? words : `${words}。`);

/** Who hears of which fact about an achievement, and in which words. */
export const ACHIEVEMENT_NOTICES: Readonly<Record<string, NoticeRule<AchievementFacts>>> = {
  [achievementSubmitted.name]: {
    audience: approvers,
    waits: waiting,
    text: (about) => ({
      title: '有一项成果等你审核',
      titleEn: 'An achievement is waiting for your review',
      text: `“${about.title}”已提交单位审核。`,
      textEn: `“${english(about)}” was submitted for unit review.`,
      href: review(about),
    }),
  },
  [achievementApproved.name]: {
    audience: registrars,
    waits: waiting,
    text: (about) => ({
      title: '有一项成果等你登记审核',
      titleEn: 'An achievement is waiting for registration',
      text: `${about.unitName}的“${about.title}”已由单位审核同意。`,
      textEn: `“${english(about)}” of ${about.unitNameEn} was approved by its unit.`,
      href: review(about),
    }),
  },
  [achievementReturned.name]: {
    audience: officers,
    text: (about) => ({
      title: '成果被退回补正',
      titleEn: 'An achievement was returned for correction',
      text: `“${about.title}”退回补正：${sentence(about.lastReason ?? '见各字段意见')}改好再交，不用重新排队。`,
      textEn: `“${english(about)}” was returned: ${about.lastReason ?? 'see the remarks'}. Correct it and submit again.`,
      href: own(about),
    }),
  },
  [achievementRegistered.name]: {
    audience: officers,
    text: (about) => ({
      title: `成果已登记，登记号 ${about.number}`,
      titleEn: `Achievement registered under ${about.number}`,
      text: `“${about.title}”已登记，证书可下载，扫码可查。填好价格和定价依据就能挂牌。`,
      textEn: `“${english(about)}” is registered; the certificate can be downloaded. Give a price and its basis to list it.`,
      href: own(about),
    }),
  },
  [achievementListed.name]: {
    audience: approvers,
    text: (about) => ({
      title: `成果已在架：${about.number}`,
      titleEn: `On offer: ${about.number}`,
      text: `“${about.title}”的挂牌或价格有更新，公开页面已同步。`,
      textEn: `The offer of “${english(about)}” or its price has changed; the public page shows it.`,
      href: own(about),
    }),
  },
  [achievementExpired.name]: {
    audience: officers,
    text: (about) => ({
      title: `请确认仍可转让：${about.number}`,
      titleEn: `Please confirm: ${about.number}`,
      text: `“${about.title}”最近一次确认是 ${about.lastConfirmedOn ?? ''}，暂不公开显示。点一下确认就恢复。`,
      textEn: `“${english(about)}” was last confirmed on ${about.lastConfirmedOn ?? ''} and is hidden. One click brings it back.`,
      href: own(about),
    }),
  },
  [achievementWithdrawn.name]: {
    audience: registrars,
    text: (about) => ({
      title: `成果已下架：${about.number}`,
      titleEn: `Withdrawn: ${about.number}`,
      text: `${about.unitName}下架了“${about.title}”：${sentence(about.lastReason ?? '')}公开页面保留并写明已下架。`,
      textEn: `${about.unitNameEn} withdrew “${english(about)}”: ${about.lastReason ?? ''}. Its page stays and says so.`,
      href: review(about),
    }),
  },
};
