import type { Duty } from '@market/organizations';

export interface NoticeText {
  title: string;
  titleEn: string;
  text: string;
  textEn: string;
  /** Where one acts on it, an address of ours. */
  href: string;
}

/** Holders of a duty in a unit, delegates among them. */
export interface Desk {
  unitId: string | null | undefined;
  duty: Duty;
}

/** One person, in a unit's business. */
export interface OnePerson {
  unitId: string | null | undefined;
  person: { personId: string; email: string };
}

export type Audience = Desk | OnePerson;

/** Who hears of a fact, and in which words. Nobody hears it while there is no such unit. */
export interface NoticeRule<About> {
  audience: (about: About) => Audience;
  text: (about: About) => NoticeText;
}
