import { SYLLABLES } from './pinyin-syllables';

const LONGEST_SYLLABLE = 6;
const LONGEST_QUERY = 120;
const MOST_READINGS = 12;

/**
 * The ways to read a query as pinyin: `taociceshi` → [[tao, ci, ce, shi]]; `fangan` → [[fang, an], [fan, gan]].
 * Blanks and apostrophes between syllables are kept as cuts. Empty when it cannot be pinyin, or is one syllable only.
 * Fewer syllables come first. Whether an English word was meant (`data`, `china`) only an index can say.
 */
export function readPinyin(query: string): string[][] {
  const plain = query
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/lü|lyu/gu, 'lv')
    .replaceAll(/nü|nyu/gu, 'nv')
    .trim();
  if (plain.length > LONGEST_QUERY || !/^[a-z]+(?:[\s'’-]+[a-z]+)*$/u.test(plain)) return [];
  let readings: string[][] = [[]];
  const pieces = plain.split(/[\s'’-]+/u);
  for (const piece of pieces) {
    // who writes blanks writes them between syllables: `xian tai` is not xi-an-tai
    const cuts = pieces.length > 1 && SYLLABLES.has(piece) ? [[piece]] : cut(piece);
    readings = readings
      .flatMap((before) => cuts.map((after) => [...before, ...after]))
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_READINGS);
  }
  return readings.filter((syllables) => syllables.length > 1);
}

/** All ways to cut one word into syllables, the best few for each prefix kept. */
function cut(word: string): string[][] {
  const upTo: string[][][] = [[[]]];
  for (let end = 1; end <= word.length; end++) {
    const here: string[][] = [];
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
      const syllable = word.slice(start, end);
      if (SYLLABLES.has(syllable)) for (const before of upTo[start] ?? []) here.push([...before, syllable]);
    }
    upTo.push(here.sort((a, b) => a.length - b.length).slice(0, MOST_READINGS));
  }
  return upTo[word.length] ?? [];
}
