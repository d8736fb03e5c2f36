import * as fc from 'fast-check';
import type { SearchEngine } from '../search-engine';
import type { SearchDocument, SearchFilter, SearchRequest } from '../shapes';
import { aThing, idOf, THINGS } from './contract-documents';
import { countedFacet, passing, sortedCounts } from './faceted-reference';

const PLACES = ['江西', '江苏', 'it\'s "odd" \\ = AND'];
const KINDS = ['a', 'b', 'c,d'];
const FACETS = ['place', 'kinds', 'year'];

/** 60 documents whose facets follow from their numbers, with gaps. */
const MANY: readonly SearchDocument[] = Array.from({ length: 60 }, (_, n) => {
  const place = PLACES[n % 4];
  const year = n % 5 === 0 ? undefined : 2018 + (n % 7);
  const title = `${n % 2 ? '安徽' : '重庆'}通用设备${n}`;
  return aThing(n, {
    text: { title },
    facets: {
      ...(place && { place }),
      ...(year && { year }),
      kinds: KINDS.filter((_kind, bit) => (n >> bit) & 1),
    },
    sort: { title, ...(year && { year, day: `${year}-0${1 + (n % 9)}-15` }) },
  });
});

export function facetContract(engine: () => SearchEngine): void {
  beforeAll(async () => {
    await engine().ensureCollection(THINGS);
    await engine().clear(THINGS.name);
    await engine().index(THINGS.name, MANY);
    await engine().refresh(THINGS.name);
  });

  const search = (request: SearchRequest) => engine().search(THINGS.name, request);

  /** All pages of a request. */
  async function walk(request: SearchRequest, pageSize: number): Promise<string[]> {
    const ids: string[] = [];
    for (let page = 1; ; page++) {
      const { hits } = await search({ ...request, page, pageSize });
      ids.push(...hits.map((hit) => hit.id));
      if (hits.length < pageSize) return ids;
    }
  }

  const year = fc.integer({ min: 2016, max: 2026 });
  const filter: fc.Arbitrary<SearchFilter> = fc.oneof(
    fc.record({ field: fc.constant('place'), anyOf: fc.subarray([...PLACES, '无']) }),
    fc.record({ field: fc.constant('kinds'), anyOf: fc.subarray([...KINDS, '无']) }),
    fc.record({ field: fc.constant('year'), anyOf: fc.array(year, { maxLength: 3 }) }),
    fc.record({ field: fc.constant('year'), from: year, to: year }, { requiredKeys: ['field'] }),
  );

  it('totals and counts are what the documents say, whatever is filtered, with a text or without', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(filter, { maxLength: 4 }),
        fc.constantFrom(undefined, '通用设备'),
        async (filters, text) => {
          const found = await search({ text, filters, facets: FACETS, pageSize: 100 });
          const expected = passing(MANY, filters);
          expect(found.total).toBe(expected.length);
          expect(found.hits.map((hit) => hit.id).sort()).toEqual(expected.map((one) => one.id).sort());
          for (const facet of FACETS) {
            expect(sortedCounts(found.facets[facet]!)).toEqual(countedFacet(MANY, filters, facet));
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each(['通用设备', '安徽通用', '安徽设备 量子', 'anhuitongyong'])(
    'with the text %j, each count is the total that choosing the value gives',
    async (text) => {
      const filters = [{ field: 'kinds', anyOf: ['a'] }];
      const { facets } = await search({ text, filters, facets: FACETS });
      for (const facet of FACETS) {
        expect(facets[facet]!.length).toBeGreaterThan(0);
        for (const { value, count } of facets[facet]!) {
          const others = filters.filter((one) => one.field !== facet);
          const chosen = await search({ text, filters: [...others, { field: facet, anyOf: [value] }] });
          expect({ facet, value, count: chosen.total }).toEqual({ facet, value, count });
        }
      }
    },
    30_000,
  );

  it.each(['asc', 'desc'] as const)('sorts numbers and dates %s, the unknown last', async (direction) => {
    for (const field of ['year', 'day']) {
      const ids = await walk({ sort: { field, direction } }, 25);
      const values = ids.map((id) => MANY.find((one) => one.id === id)!.sort[field]);
      const known = values.filter((value) => value !== undefined);
      expect(values.slice(known.length).every((value) => value === undefined)).toBe(true);
      const ascending = [...known].sort((a, b) => (a < b ? -1 : Number(a > b)));
      expect(known).toEqual(direction === 'asc' ? ascending : ascending.reverse());
    }
  });

  it('sorts Chinese by pinyin', async () => {
    const ids = await walk({ sort: { field: 'title', direction: 'asc' } }, 60);
    expect(ids).toHaveLength(60);
    // 安徽 (odd numbers) before 重庆 (even ones)
    expect(ids.map((id) => Number(id.slice(-12)) % 2)).toEqual([...Array(30).fill(1), ...Array(30).fill(0)]);
  });

  it.each([
    { text: '通用设备' },
    { text: '安徽通用设备' },
    {},
    { sort: { field: 'year', direction: 'desc' as const } },
  ])('pages of %j neither repeat nor skip', async (request) => {
    const { total } = await search(request);
    const ids = await walk(request, 7);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(total);
  });

  it('walks through more documents than it ranks', async () => {
    const crowd = Array.from({ length: 1_300 }, (_, n) =>
      aThing(10_000 + n, { text: { title: `众多条目${n}` } }),
    );
    await engine().index(THINGS.name, crowd);
    const ids = await walk({ text: '众多条目' }, 90);
    await engine().remove(
      THINGS.name,
      crowd.map((one) => one.id),
    );
    expect(new Set(ids).size).toBe(1_300);
    expect(ids).toHaveLength(1_300);
  }, 60_000);

  it('refuses fields that are not defined for the use', async () => {
    const code = 'search-engine.unknown-field';
    await expect(search({ facets: ['title'] })).rejects.toMatchObject({ code });
    await expect(search({ filters: [{ field: 'nope', anyOf: ['x'] }] })).rejects.toMatchObject({ code });
    await expect(search({ filters: [{ field: 'place', from: 1 }] })).rejects.toMatchObject({ code });
    await expect(search({ sort: { field: 'place', direction: 'asc' } })).rejects.toMatchObject({ code });
  });

  it('keeps page and size within bounds', async () => {
    expect((await search({ page: -3, pageSize: 0 })).hits).toHaveLength(1);
    expect((await search({ page: 1_000_000, pageSize: 100 })).hits).toEqual([]);
    expect((await search({ text: idOf(1) })).total).toBe(0);
  });
}
