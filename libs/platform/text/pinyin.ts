import { pinyin } from 'pinyin-pro';
import { runs } from './tokens';

/**
 * The toneless pinyin of a text as overlapping pairs of syllables (`陶瓷类` → `tao ci`, `ci lei`), so that a search
 * typed in pinyin, or with a homophone, finds it. `ü` is written `v`, as on a keyboard.
 */
export function pinyinTokens(text: string): string[] {
  return runs(text)
    .filter((run) => run.han)
    .flatMap((run) => syllablePairs(syllablesOf(run.text)));
}

/** A key that sorts Chinese by pinyin and everything else by its letters, in any store and under any collation. */
export function pinyinSortKey(text: string): string {
  return runs(text)
    .map((run) => (run.han ? syllablesOf(run.text).join(' ') : run.text))
    .join(' ');
}

export function syllablePairs(syllables: readonly string[]): string[] {
  return syllables.slice(1).map((syllable, i) => `${syllables[i]} ${syllable}`);
}

function syllablesOf(han: string): string[] {
  return pinyin(han, { toneType: 'none', type: 'array', v: true });
}
