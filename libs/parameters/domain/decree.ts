import type { Calendar } from '@market/platform/calendar';
import type { Day } from '@market/platform/clock';
import type { Subject } from '@market/platform/states';
import type { EffectLine } from './effect';

export type DecreeState = 'draft' | 'proposed' | 'approved' | 'refused' | 'withdrawn';

/** What a decree says of days. */
export interface DecreeDays {
  year: number;
  off: readonly Day[];
  /** Weekend days that are worked. */
  worked: readonly Day[];
}

/**
 * The State Council's notice of one year's holidays (放假通知), as a person typed it in and another checked it. Of several
 * approved for one year the last decided counts. Holders: `office`, any unit that gives the duty.
 */
export interface Decree extends Subject<DecreeState>, DecreeDays {
  /** `国办发明电〔2025〕7号` */
  number: string;
  sourceUrl: string;
  issuedOn: Day;
  /** The words it was read from, or what else the lists come from. */
  text: string;
  authors: readonly string[];
  effect: readonly EffectLine[] | null;
  writtenAt: Date;
  decidedAt: Date | null;
}

/** The calendar that approved decrees make together. Where two speak of one day, that of the later year is right. */
export function calendarOf(decrees: readonly DecreeDays[]): Calendar {
  const [off, worked] = [new Set<Day>(), new Set<Day>()];
  for (const decree of decrees.toSorted((a, b) => a.year - b.year)) {
    for (const day of decree.off) {
      off.add(day);
      worked.delete(day);
    }
    for (const day of decree.worked) {
      worked.add(day);
      off.delete(day);
    }
  }
  return { off, worked, decreed: new Set(decrees.map(({ year }) => year)) };
}

/** The first day whose working or not may depend on the decree of a year. */
export function firstDayOf(year: number): Day {
  return `${year - 1}-12-01`;
}

/** The last one. */
export function lastDayOf(year: number): Day {
  return `${year + 1}-01-31`;
}
