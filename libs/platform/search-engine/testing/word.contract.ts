import * as fc from 'fast-check';
import { highlight } from '@market/platform/text';
import type { SearchEngine } from '../search-engine';
import {
  BATTERY,
  CATALYST,
  CERAMICS,
  idOf,
  MEMORY,
  MENTIONS_CERAMICS,
  PINE,
  THINGS,
  WORDED,
} from './contract-documents';

export function wordContract(engine: () => SearchEngine): void {
  beforeAll(async () => {
    await engine().ensureCollection(THINGS);
    await engine().clear(THINGS.name);
    await engine().index(THINGS.name, WORDED);
    await engine().refresh(THINGS.name);
  });

  const first = async (text: string): Promise<string | undefined> =>
    (await engine().search(THINGS.name, { text })).hits[0]?.id;

  it.each([
    ['a word of the title', '马尾松', PINE],
    ['a word of the text only', '超声波', CERAMICS],
    ['a stretch across words', '类文物无损', CERAMICS],
    ['two words apart', '窑炉 玻璃', MENTIONS_CERAMICS],
    ['Latin in any case and width', 'ｓｉｏ２', BATTERY],
    ['traditional script', '陶瓷類文物無損檢測', CERAMICS],
    ['simplified script for a traditional text', '内存测试', MEMORY],
    ['wording of Taiwan', '軟體', MEMORY],
    ['pinyin without blanks', 'maweisong', PINE],
    ['pinyin with blanks', 'ma wei song', PINE],
    ['a homophone', '马伟松高效', PINE],
    ['a dropped character', '陶瓷文物损检测', CERAMICS],
    ['two swapped characters', '马松尾高效栽培', PINE],
    ['a misspelt Latin word', 'graphenne', BATTERY],
    ['one character', '钛', CATALYST],
  ])('finds %s', async (_what, text, expected) => expect(await first(text)).toBe(idOf(expected)));

  it('puts a word in the title before the same word in the text', async () => {
    const { hits, total } = await engine().search(THINGS.name, { text: '陶瓷' });
    expect(hits.map((hit) => hit.id)).toEqual([idOf(CERAMICS), idOf(MENTIONS_CERAMICS)]);
    expect(total).toBe(2);
    expect(hits[0]!.score).toBeGreaterThan(hits[1]!.score);
  });

  it('says where the words were found, in terms that highlight takes', async () => {
    const { hits } = await engine().search(THINGS.name, { text: '陶瓷類' });
    const match = hits[0]!.matched.find((one) => one.field === 'title');
    const marked = highlight('陶瓷类文物无损检测方法', match?.terms ?? []).filter((segment) => segment.hit);
    expect(marked.map((segment) => segment.text)).toEqual(['陶瓷类']);
    const body = (await engine().search(THINGS.name, { text: '玻璃' })).hits[0]!.matched;
    expect(body.map((one) => one.field)).toEqual(['body']);
  });

  it('says when it settled for some of the words', async () => {
    expect((await engine().search(THINGS.name, { text: '马尾松' })).degraded).toBe(false);
    const some = await engine().search(THINGS.name, { text: '马尾松 量子' });
    expect(some.degraded).toBe(true);
    expect(some.hits[0]!.id).toBe(idOf(PINE));
  });

  it('names the words it searched for', async () => {
    expect((await engine().search(THINGS.name, { text: 'ＳｉＯ２' })).appliedTerms).toEqual(['sio2']);
  });

  it.each(['量子纠缠', 'xyzzy', '！？', '\0', '"', "'", '\\', '&|!():*<->', '\ud800', '%_'])(
    'finds nothing for %j and says so',
    async (text) => {
      const found = await engine().search(THINGS.name, { text, facets: ['place'] });
      expect({ total: found.total, hits: found.hits, facets: found.facets }).toEqual({
        total: 0,
        hits: [],
        facets: { place: [] },
      });
    },
  );

  it('answers whatever is typed', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...`陶瓷検測记忆體'"\\:*&|!()<>\0 ａb1%_`), maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const found = await engine().search(THINGS.name, { text, facets: ['place'], pageSize: 100 });
        expect(found.hits).toHaveLength(found.total);
        await engine().similar(THINGS.name, { to: { text }, limit: 5 });
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('answers a very long text', async () => {
    await expect(
      engine().search(THINGS.name, { text: '陶瓷检测 battery '.repeat(5_000) }),
    ).resolves.toBeDefined();
  });

  describe('similar', () => {
    it('finds what shares telling words with a text, and names them', async () => {
      const text = '我们需要对出土的陶瓷文物做无损检测，不能损伤釉层。';
      const found = await engine().similar(THINGS.name, { to: { text }, limit: 3 });
      expect(found[0]!.id).toBe(idOf(CERAMICS));
      expect(found[0]!.terms).toEqual(expect.arrayContaining(['陶瓷', '釉层']));
      expect(found.length).toBeLessThanOrEqual(3);
    });

    it('leaves out the document it starts from', async () => {
      const found = await engine().similar(THINGS.name, { to: { id: idOf(CERAMICS) }, limit: 10 });
      expect(found.map((one) => one.id)).toContain(idOf(MENTIONS_CERAMICS));
      expect(found.map((one) => one.id)).not.toContain(idOf(CERAMICS));
    });

    it('keeps to the filters', async () => {
      const filters = [{ field: 'place', anyOf: ['江苏'] }];
      const found = await engine().similar(THINGS.name, { to: { text: '陶瓷 电池' }, filters, limit: 10 });
      expect(found.map((one) => one.id)).toEqual([idOf(BATTERY)]);
    });

    it('finds nothing like nothing', async () => {
      expect(await engine().similar(THINGS.name, { to: { text: '，' }, limit: 5 })).toEqual([]);
      expect(await engine().similar(THINGS.name, { to: { id: idOf(99) }, limit: 5 })).toEqual([]);
    });
  });
}
