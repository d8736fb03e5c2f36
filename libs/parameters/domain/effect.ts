import type { Words } from '@market/platform/states';

/** One sentence on what a change will do, counted from the records. */
export interface EffectLine extends Words {
  /** Undefined in words, null here: it cannot be counted, and the sentence says why. */
  count: number | null;
  /** The first of them, where anybody may see them anyhow. */
  examples?: readonly { title: string; href: string }[];
}
