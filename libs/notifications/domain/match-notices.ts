import { matchesSuggested } from '@market/matching/facts';
import type { NeedRecord } from '@market/needs';
import type { NoticeRule } from './notice';

export interface MatchFacts {
  need: NeedRecord;
  count: number;
}

/** Who hears that something was found for a need. */
export const MATCH_NOTICES: Readonly<Record<string, NoticeRule<MatchFacts>>> = {
  [matchesSuggested.name]: {
    audience: ({ need }) => ({ unitId: need.unitId, duty: 'need-officer' }),
    text: ({ need, count }) => ({
      title: `为你的需求找到 ${count} 项成果`,
      titleEn: `${count} achievement(s) found for your need`,
      text: `需求“${need.form.title}”：每项都写明共同点、缺什么、建议先问什么。看一眼，点要、以后再说或不合适。`,
      textEn: `For “${need.form.title}”: each says what is shared, what is missing and what to ask first.`,
      href: `/desk/needs/${need.id}`,
    }),
  },
};
