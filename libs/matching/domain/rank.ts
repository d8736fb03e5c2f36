import type { Fen } from '@market/platform/money';
import type { Words } from '@market/platform/states';

/** What ranking may know of a need. */
export interface Wanted {
  words: readonly string[];
  fieldCode: string | null;
  readiness: number | null;
  budgetHigh: Fen | null;
}

/** What ranking may know of an offer that was found by its words. */
export interface Candidate {
  /** Of the index; comparable within one answer. */
  likeness: number;
  sharedTerms: readonly string[];
  /** Everything the listing says, for looking words up. */
  text: string;
  fieldCode: string | null;
  readiness: number | null;
  priceLow: Fen | null;
}

export interface Ranked {
  score: number;
  missingTerms: string[];
  question: Words;
}

/** Shares of the score; they add up to 1000. Set by hand, to be measured against answers once there are some. */
const WEIGHTS = { words: 600, field: 180, readiness: 130, price: 90 } as const;
/** Where a fact is unknown neither its reward nor its penalty is given. */
const UNKNOWN = 0.5;

/** How well an offer fits a need, what it does not say, and what to ask first. */
export function rank(wanted: Wanted, candidate: Candidate, best: number): Ranked {
  const words = best > 0 ? candidate.likeness / best : 0;
  const field = share(wanted.fieldCode, candidate.fieldCode, (a, b) => a === b);
  const readiness = share(wanted.readiness, candidate.readiness, (least, level) => level >= least);
  const price = share(wanted.budgetHigh, candidate.priceLow, (most, low) => low <= most);
  const score =
    WEIGHTS.words * words + WEIGHTS.field * field + WEIGHTS.readiness * readiness + WEIGHTS.price * price;
  const missingTerms = wanted.words.filter((word) => !candidate.text.includes(word));
  return { score: Math.round(score), missingTerms, question: questionFor(wanted, candidate, missingTerms) };
}

function share<T>(wanted: T | null, offered: T | null, fits: (wanted: T, offered: T) => boolean): number {
  if (wanted === null || offered === null) return UNKNOWN;
  return fits(wanted, offered) ? 1 : 0;
}

function questionFor(wanted: Wanted, candidate: Candidate, missing: readonly string[]): Words {
  const { readiness, budgetHigh } = wanted;
  if (readiness !== null && candidate.readiness !== null && candidate.readiness < readiness) {
    return {
      zh: `成熟度 ${candidate.readiness} 级，你要 ${readiness} 级：问什么时候能到、要什么条件`,
      en: `Readiness is ${candidate.readiness} and you want ${readiness}: ask when and under what conditions`,
    };
  }
  if (budgetHigh !== null && candidate.priceLow !== null && candidate.priceLow > budgetHigh) {
    return {
      zh: '价格高于你愿付的：问能不能分期、许可或先用后付',
      en: 'The price is above yours: ask about instalments or a licence',
    };
  }
  const [first] = missing;
  if (first)
    return {
      zh: `没有写明“${first}”：先问能不能做到`,
      en: `Nothing is said about “${first}”: ask whether it can`,
    };
  return { zh: '问能不能到现场看一次样', en: 'Ask for a trial on your own line' };
}
