import type { AchievementFacts } from '@market/achievements';
import type { Duty } from '@market/organizations';

export interface NoticeText {
  title: string;
  titleEn: string;
  text: string;
  textEn: string;
  /** Where one acts on it, an address of ours. */
  href: string;
}

export interface NoticeRule {
  /** The holders of this duty in this unit hear it; nobody while there is no such unit. */
  audience: (about: AchievementFacts) => { unitId: string | null; duty: Duty };
  text: (about: AchievementFacts) => NoticeText;
}
