import { dayOf } from '@market/platform/clock';
import type { Browser } from './support/browser';
import { type OpenMarket, openMarket } from './support/open-market';
import { tellContracts, type ToldContract } from './support/registered-contracts';

const YEAR = 2024;
const NANCHANG = '360100';
const JINGDEZHEN = '360200';

const contract = (
  registeredOn: string,
  division: string,
  [type, field]: [string, string | null],
  [amount, technologyAmount]: [bigint, bigint | null],
  state?: string,
): ToldContract => ({
  registeredOn,
  division,
  type,
  field,
  amount,
  technologyAmount,
  ...(state && { state }),
});

/** One fen over in places, so that an amount that went through a floating number would show. */
const TOLD: ToldContract[] = [
  contract('2023-03-31', '360222', ['licence', 'agriculture'], [100_000_00n, 100_000_00n]),
  contract('2023-12-31', '360222', ['licence', 'agriculture'], [7_00n, 7_00n]),
  contract(
    '2024-01-01',
    '360222',
    ['development-commissioned', 'advanced-manufacturing'],
    [3_500_000_01n, 3_200_000_00n],
  ),
  contract('2024-01-31', '360113', ['transfer', null], [9_007_199_254_740_993n, 1_00n]),
  contract('2024-02-29', '360100', ['licence', 'agriculture'], [480_000_00n, 480_000_00n]),
  contract('2024-12-31', '310115', ['service', 'no-longer-a-field'], [20_000_00n, 15_000_00n]),
  contract('2024-12-31', '360000', ['service', 'agriculture'], [1n, 0n]),
  contract('2024-06-15', '360222', ['licence', 'agriculture'], [99_00n, 99_00n], 'submitted'),
];

/** Every figure of the market, each held against the list behind it. */
describe('the statistics', () => {
  let market: OpenMarket;
  let anyone: Browser;
  let numbers: string[];

  beforeAll(async () => {
    market = await openMarket({ trustedProxies: 1 });
    anyone = await market.browser();
    numbers = await tellContracts(market.dataSource, TOLD);
  });
  afterAll(() => market.close());

  /** Each question comes from another address: how fast one may ask is another test's business. */
  let asked = 0;
  const get = (path: string) =>
    anyone.get(`/api/statistics${path}`, { 'x-forwarded-for': `10.0.${asked >> 8}.${asked++ & 255}` });
  const figures = async (query = `?year=${YEAR}`) => (await get(query)).body;
  const list = async (query: string) => (await get(`/contracts?${query}`)).body;
  const row = (rows: { code: string }[], code: string) => rows.find((one) => one.code === code);

  it('count what is registered, to the fen, and nothing else', async () => {
    const { totals, lastTotals, asOf, basis, period } = await figures();
    expect(totals).toEqual({
      contracts: 5,
      amount: '90071996547409.95',
      technologyAmount: '3695001.00',
    });
    expect(lastTotals).toEqual({ contracts: 2, amount: '100007.00', technologyAmount: '100007.00' });
    expect(period).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(basis).toContain('登记日期');
    expect(dayOf(new Date(asOf))).toBe(dayOf(new Date()));
  });

  it('stand in months, types, regions and fields, each equal to the list it opens', async () => {
    const { months, types, regions, fields, totals } = await figures();
    expect(months).toHaveLength(12);
    const behind = async (query: string) => {
      const { total, amount, technologyAmount, items } = await list(`year=${YEAR}&${query}`);
      const summed = (key: 'amount' | 'technologyAmount') =>
        items.reduce((sum: bigint, item: Record<string, string>) => sum + fen(item[key] ?? ''), 0n);
      expect([fen(amount), fen(technologyAmount), total]).toEqual([
        summed('amount'),
        summed('technologyAmount'),
        items.length,
      ]);
      return { contracts: total, amount, technologyAmount };
    };
    const sets: [string, Record<string, unknown>[]][] = [
      ['month', months.map((one: { month: number }) => ({ ...one, code: one.month }))],
      ['type', types],
      ['region', regions],
      ['field', fields],
    ];
    for (const [name, rows] of sets) {
      let [sum, count] = [0n, 0];
      for (const { code, contracts, amount, technologyAmount } of rows) {
        expect([name, code, await behind(`${name}=${String(code)}`)]).toEqual([
          name,
          code,
          { contracts, amount, technologyAmount },
        ]);
        sum += fen(String(amount));
        count += Number(contracts);
      }
      expect([name, sum, count]).toEqual([name, fen(totals.amount), totals.contracts]);
    }
    expect(await behind('')).toEqual(totals);
  });

  it('give what nobody stated a row of its own', async () => {
    const { fields, regions } = await figures();
    expect(row(fields, 'unknown')).toMatchObject({ name: '未标明', contracts: 2 });
    expect(row(regions, 'unknown')).toMatchObject({ contracts: 1, amount: '0.01' });
    expect(row(regions, 'outside')).toMatchObject({ name: '省外', contracts: 1 });
    const cities = regions.filter(({ code }: { code: string }) => code.startsWith('36'));
    expect(cities).toHaveLength(11);
    expect(row(cities, NANCHANG)).toMatchObject({ name: '南昌市', nameEn: 'Nanchang', contracts: 2 });
    expect(row(cities, '360300')).toMatchObject({ contracts: 0, amount: '0.00' });
    expect((await list(`year=${YEAR}&field=unknown`)).items[0].field).toMatchObject({ name: '未标明' });
  });

  it('can be those of one city, beside all the others', async () => {
    const { totals, lastTotals, regions, types, steps } = await figures(`?year=${YEAR}&region=${JINGDEZHEN}`);
    expect(totals).toMatchObject({ contracts: 1, amount: '3500000.01' });
    expect(lastTotals.contracts).toBe(2);
    expect(row(types, 'transfer')).toMatchObject({ contracts: 0 });
    expect(row(regions, NANCHANG)).toMatchObject({ contracts: 2 });
    const { total, region } = await list(`year=${YEAR}&region=${JINGDEZHEN}`);
    expect([total, region.name]).toEqual([1, '景德镇市']);
    expect(steps.map(({ count }: { count: number }) => count)).toEqual([null, 2, 2, 2, 1]);
  });

  it('count each step once a thing, however often it was made', async () => {
    const { steps } = await figures();
    expect(steps.map(({ key, count }: { key: string; count: number }) => [key, count])).toEqual([
      ['listed', 6],
      ['enquired', 6],
      ['agreed', 6],
      ['signed', 6],
      ['registered', 5],
    ]);
  });

  it('say unknown, not zero, of what lies before the records and ahead of today', async () => {
    const nothing = { contracts: null, amount: null, technologyAmount: null };
    const first = await figures('?year=2023');
    expect(first.months.slice(0, 2)).toMatchObject([nothing, nothing]);
    expect(first.months[2]).toMatchObject({ contracts: 1, lastYear: nothing });
    expect(first.months[3]).toMatchObject({ contracts: 0, amount: '0.00' });
    expect(first.lastTotals).toEqual(nothing);
    const before = await figures('?year=2022');
    expect(before).toMatchObject({ totals: nothing, years: expect.arrayContaining([2022, 2023]) });
    expect(before.steps[1].count).toBeNull();
    const now = await figures('');
    const today = dayOf(new Date());
    expect(now).toMatchObject({ year: Number(today.slice(0, 4)), totals: { contracts: 0 } });
    for (const { month, progress, contracts } of now.months) {
      const there = month <= Number(today.slice(5, 7));
      expect([month, progress === 'ahead', contracts]).toEqual([month, !there, there ? 0 : null]);
    }
    // The year before is compared with the same days of it, and so is its list.
    expect(now.lastPeriod.to.slice(5)).toBe(today.slice(5).replace('02-29', '02-28'));
  });

  it('list a year up to a day', async () => {
    expect((await list('year=2023&until=2023-12-30')).total).toBe(1);
    expect((await list('year=2023')).total).toBe(2);
  });

  it('leave a sum unknown when one of its amounts is', async () => {
    const [id] = numbers.slice(-2);
    const set = (value: string | null) =>
      market.dataSource.query('UPDATE contract SET technology_amount = $2 WHERE number = $1', [id, value]);
    await set(null);
    const { totals, types } = await figures();
    expect(totals).toMatchObject({ contracts: 5, technologyAmount: null });
    expect(row(types, 'service')).toMatchObject({ technologyAmount: null, amount: '20000.01' });
    expect(row(types, 'licence')).toMatchObject({ technologyAmount: '480000.00' });
    await set('0');
  });

  it('name no party and no title', async () => {
    const answer = await get(`/contracts?year=${YEAR}`);
    expect(answer.body.items.map(({ number }: { number: string }) => number).toSorted()).toEqual(
      numbers.slice(2, 7).toSorted(),
    );
    expect(answer.text).not.toMatch(/秘密|青禾|赣北|[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(Object.keys(answer.body.items[0]).toSorted()).toEqual([
      'amount',
      'field',
      'number',
      'region',
      'registeredOn',
      'technologyAmount',
      'type',
    ]);
  });

  it.each([
    ['year=1999', '1999'],
    ['year=3000', '3000'],
    ['year=abc', '整数'],
    ['year=2024.5', '整数'],
    ['year=2024&year=2023', '整数'],
    ['region=360222', '设区市'],
    ['region=北京', '设区市'],
    ["region=' OR 1=1", '设区市'],
  ])('refuse %s with a sentence', async (query, words) => {
    for (const path of ['', '/contracts']) {
      const answer = await get(`${path}?${encodeURI(query)}`);
      expect([path, answer.status]).toEqual([path, 400]);
      expect(answer.body.message).toContain(words);
    }
  });

  it.each([
    ['month=13', '不能大于 12'],
    ['month=0', '不能小于 1'],
    ['type=sale', '可选'],
    ['field=sale', '可选'],
    ['page=0', '不能小于 1'],
    ['year=2024&until=2024-02-30', '2024 年'],
    ['year=2024&until=2023-02-01', '2024 年'],
  ])('refuse a list of %s with a sentence', async (query, words) => {
    const answer = await get(`/contracts?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain(words);
  });
});

function fen(yuan: string): bigint {
  return BigInt(yuan.replace('.', ''));
}
