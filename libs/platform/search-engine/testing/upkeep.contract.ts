import type { SearchEngine } from '../search-engine';
import type { CollectionDefinition } from '../shapes';
import { aThing, idOf, THINGS } from './contract-documents';

const OTHERS: CollectionDefinition = { ...THINGS, name: 'contract_other' };

export function upkeepContract(engine: () => SearchEngine): void {
  beforeEach(async () => {
    for (const definition of [THINGS, OTHERS]) {
      await engine().ensureCollection(definition);
      await engine().clear(definition.name);
    }
  });

  const found = async (text: string, collection = THINGS.name): Promise<string[]> =>
    (await engine().search(collection, { text })).hits.map((hit) => hit.id);

  it('is well', async () => expect(await engine().healthy()).toBe(true));

  it('knows a new, a known and a changed definition', async () => {
    const name = `contract_fresh_${process.pid}_${process.hrtime.bigint()}`;
    const fresh = { ...THINGS, name };
    expect(await engine().ensureCollection(fresh)).toBe('created');
    await engine().index(name, [aThing(1, { text: { title: '陶瓷' } })]);
    expect(await engine().ensureCollection(fresh)).toBe('same');
    expect(await found('陶瓷', name)).toEqual([idOf(1)]);
    const changed = { ...fresh, facets: { ...fresh.facets, colour: 'string' as const } };
    expect(await engine().ensureCollection(changed)).toBe('changed');
    expect(await found('陶瓷', name)).toEqual([]);
    await engine().index(name, [aThing(1, { facets: { colour: '青' } })]);
    const { facets } = await engine().search(name, { facets: ['colour'] });
    expect(facets.colour).toEqual([{ value: '青', count: 1 }]);
  });

  it('replaces a document, in words and in facets', async () => {
    await engine().index(THINGS.name, [aThing(1, { text: { title: '陶瓷' }, facets: { place: '江西' } })]);
    await engine().index(THINGS.name, [aThing(1, { text: { title: '玻璃' }, facets: { year: 2020 } })]);
    expect(await found('陶瓷')).toEqual([]);
    expect(await found('玻璃')).toEqual([idOf(1)]);
    const { facets } = await engine().search(THINGS.name, { facets: ['place', 'year'] });
    expect(facets).toEqual({ place: [], year: [{ value: 2020, count: 1 }] });
  });

  it('takes the later of two documents with one id', async () => {
    await engine().index(THINGS.name, [
      aThing(1, { text: { title: '陶瓷' } }),
      aThing(1, { text: { title: '玻璃' } }),
    ]);
    expect(await found('陶瓷')).toEqual([]);
    expect(await found('玻璃')).toEqual([idOf(1)]);
  });

  it('removes documents, and does not mind those that are not there', async () => {
    await engine().index(
      THINGS.name,
      [1, 2].map((n) => aThing(n, { text: { title: '陶瓷' } })),
    );
    await engine().remove(THINGS.name, [idOf(1), idOf(77)]);
    expect(await found('陶瓷')).toEqual([idOf(2)]);
  });

  it('keeps collections apart', async () => {
    await engine().index(THINGS.name, [aThing(1, { text: { title: '陶瓷' }, facets: { place: '江西' } })]);
    await engine().index(OTHERS.name, [aThing(1, { text: { title: '玻璃' }, facets: { place: '江苏' } })]);
    expect(await found('陶瓷', OTHERS.name)).toEqual([]);
    expect((await engine().search(OTHERS.name, { facets: ['place'] })).facets.place).toEqual([
      { value: '江苏', count: 1 },
    ]);
    await engine().clear(OTHERS.name);
    expect(await found('陶瓷')).toEqual([idOf(1)]);
  });

  it('indexes all of a batch or none of it', async () => {
    const batch = [aThing(1, { text: { title: '陶瓷' } }), { ...aThing(2), id: 'no uuid' }];
    await expect(engine().index(THINGS.name, batch)).rejects.toMatchObject({
      code: 'search-engine.bad-value',
    });
    const odd = [aThing(1, { text: { title: '陶瓷' } }), aThing(2, { sort: { day: 'soon' } })];
    await expect(engine().index(THINGS.name, odd)).rejects.toMatchObject({ code: 'search-engine.bad-value' });
    const unknown = [aThing(1, { text: { title: '陶瓷' } }), aThing(2, { facets: { nope: 'x' } })];
    await expect(engine().index(THINGS.name, unknown)).rejects.toMatchObject({
      code: 'search-engine.unknown-field',
    });
    expect((await engine().search(THINGS.name, {})).total).toBe(0);
  });

  it('takes texts and values no store likes', async () => {
    const odd = 'NUL\0 back\\slash \'quote\' "double" \ud800 {a,b}';
    await engine().index(THINGS.name, [
      aThing(1, { text: { title: odd }, facets: { kinds: [odd, '', ','] } }),
    ]);
    expect(await found('slash')).toEqual([idOf(1)]);
    const chosen = await engine().search(THINGS.name, { filters: [{ field: 'kinds', anyOf: [odd] }] });
    expect(chosen.total).toBe(1);
  });

  it('takes documents from several writers at once', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, writer) =>
        engine().index(
          THINGS.name,
          Array.from({ length: 20 }, (__, n) =>
            // the same documents in another order each time
            aThing((n * 7 + writer) % 20, { text: { title: '陶瓷' }, facets: { place: `地${n}` } }),
          ),
        ),
      ),
    );
    expect((await engine().search(THINGS.name, { text: '陶瓷' })).total).toBe(20);
  });

  it('indexing nothing is no work', async () => {
    await expect(engine().index(THINGS.name, [])).resolves.toBeUndefined();
    await expect(engine().remove(THINGS.name, [])).resolves.toBeUndefined();
  });

  it('refuses a collection it does not know', async () => {
    const refusal = { code: 'search-engine.unknown-collection' };
    await expect(engine().search('contract_none', {})).rejects.toMatchObject(refusal);
    await expect(engine().index('contract_none', [aThing(1)])).rejects.toMatchObject(refusal);
    await expect(engine().clear('contract_none')).rejects.toMatchObject(refusal);
  });
}
