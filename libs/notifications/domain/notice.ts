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

/** One person, in a unit's business or (undefined) in his own. */
export interface OnePerson {
  unitId: string | undefined;
  person: { personId: string; email: string };
}

/** An address of which nobody here is known to be the owner: a mail, and nothing else. */
export interface Address {
  address: string;
}

/** Holders of a duty in whatever unit, delegates among them: for what concerns the market as a whole. */
export interface Everywhere {
  anywhere: Duty;
}

export type Audience = Desk | OnePerson | Address | Everywhere;

/** Who hears of a fact, and in which words. A desk hears nothing while there is no such unit. */
export interface NoticeRule<About> {
  audience: (about: About) => Audience;
  text: (about: About) => NoticeText;
  /** What waits for the hearer; the notice then says until when, as the work item does. */
  waits?: (about: About) => { noun: string; id: string } | undefined;
}
