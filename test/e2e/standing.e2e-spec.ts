import { plusDays } from '@market/platform/clock';
import type { Browser } from './support/browser';
import { asOwner, claimWork } from './support/claims';
import { CLEAN, lookedUp, lookup } from './support/lookup';
import { type OpenMarket, openMarket } from './support/open-market';
import { ENTERPRISE_FIRM, INTEGRITY } from './support/people';
import { type Seats, settledContract, takeSeats } from './support/settled-contract';
import { PRICE, standingWork, TODAY } from './support/standing';

/** What public lists say of a unit, with source and day, and whom it is told. */
describe('standing', () => {
  let market: OpenMarket;
  let seats: Seats;
  let officer: Browser;
  let work: ReturnType<typeof claimWork>;
  let standing: ReturnType<typeof standingWork>;
  let buyerId: string;
  let sellerId: string;

  beforeAll(async () => {
    market = await openMarket();
    seats = await takeSeats(market);
    officer = await market.browser(INTEGRITY);
    work = claimWork(market, seats);
    standing = standingWork(market, officer);
    buyerId = await standing.unitOf(seats.buyer);
    sellerId = await standing.unitOf(seats.officer);
    await standing.watch();
  });
  afterAll(() => market.close());
  beforeEach(() => market.dataSource.query('DELETE FROM rate_limit'));

  const due = async () => {
    const { items } = (await officer.get('/api/standings?shown=due')).body;
    return items.map(({ unitId }: { unitId: string }) => unitId);
  };

  it('has every unit to be looked up until somebody has, and again two weeks before it runs out', async () => {
    expect(await due()).toContain(buyerId);
    await standing.write(buyerId, CLEAN);
    expect(await due()).not.toContain(buyerId);
    expect(await standing.kind(seats.buyer, '/api/unit/standing')).toMatchObject({
      ...{ found: 'no', source: '中国执行信息公开网', asOf: TODAY, validUntil: plusDays(TODAY, 90) },
      appeal: null,
    });
    const { items } = (await officer.get('/api/standings?shown=all')).body;
    expect(items.find((row: { unitId: string }) => row.unitId === buyerId).answeredUntil).toBe(
      plusDays(TODAY, 90),
    );
  });

  it('is written down with a picture of one’s own, of today or the last week, and with something found', async () => {
    const post = async (change: Record<string, unknown>) =>
      (await officer.post(`/api/standings/${buyerId}/lookups`, await lookup(officer, change))).body.code;
    expect(await post({ lookedUpOn: plusDays(TODAY, 1) })).toBe('integrity.future-day');
    expect(await post({ lookedUpOn: plusDays(TODAY, -8) })).toBe('integrity.too-old');
    expect(await post({ findings: [] })).toBe('http.invalid-input');
    expect(await post({ findings: [...CLEAN, ...CLEAN] })).toBe('http.invalid-input');
    const ended = [{ kind: 'dishonest-debtor', found: 'yes', endsOn: TODAY }];
    expect(await post({ findings: ended })).toBe('integrity.ended-already');
    const foreign = await lookup(seats.buyer);
    expect((await officer.post(`/api/standings/${buyerId}/lookups`, foreign)).body.code).toBe(
      'documents.not-yours',
    );
    const { personId } = (await officer.get('/api/session')).body;
    expect(await post({ subjectPersonId: personId })).toBe('integrity.not-a-member');
    expect((await seats.city.post(`/api/standings/${buyerId}/lookups`, foreign)).status).toBe(404);
  });

  it('tells the unit of an entry, with source, end and the way to appeal, and nobody in public', async () => {
    const endsOn = plusDays(TODAY, 400);
    const entry = { kind: 'serious-illegal', found: 'yes' as const, endsOn, about: '赣市监罚 2026-7' };
    await standing.write(buyerId, [entry], { source: '国家企业信用信息公示系统' });
    const [message] = (await seats.buyer.get('/api/messages')).body.items;
    expect(message.title).toContain('严重违法失信名单');
    expect(message.text).toContain('国家企业信用信息公示系统');
    expect(message.text).toContain(endsOn);
    expect(message.text).toContain('提前移出');
    expect(await standing.kind(seats.buyer, '/api/unit/standing', 'serious-illegal')).toMatchObject({
      ...{ found: 'yes', endsOn, about: '赣市监罚 2026-7' },
      appeal: expect.stringContaining('提前移出'),
    });
    const visitor = await market.browser();
    expect((await visitor.get(`/api/public/organizations/${ENTERPRISE_FIRM}`)).text).not.toContain('失信');
    await standing.write(buyerId, [{ kind: 'serious-illegal', found: 'no' }], { source: '信用中国' });
    expect(await standing.kind(officer, `/api/standings/${buyerId}`, 'serious-illegal')).toMatchObject({
      ...{ found: 'yes', contradictedBy: `信用中国 ${TODAY}` },
    });
    await standing.write(buyerId, [{ kind: 'serious-illegal', found: 'no' }], {
      source: '国家企业信用信息公示系统',
    });
    expect((await standing.kind(officer, `/api/standings/${buyerId}`, 'serious-illegal')).found).toBe('no');
  });

  it('lets another person look at the same picture, once', async () => {
    const id = await lookedUp(officer, sellerId);
    const own = await officer.post(`/api/lookups/${id}/second-look`);
    expect(own.body.code).toBe('integrity.same-eyes');
    const both = await Promise.all(
      [seats.province, seats.county].map((by) => by.post(`/api/lookups/${id}/second-look`)),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { lookups } = (await officer.get(`/api/standings/${sellerId}`)).body;
    expect(['吴承志', '李海涛']).toContain(lookups[0].secondBy);
    const opened = async (by: Browser) =>
      (await by.get(`/api/documents/${lookups[0].documentId}/content`)).status;
    // Whoever may say the same has to see the same; other staff do not.
    expect(
      await Promise.all([seats.county, seats.city, seats.province, seats.supervisor].map(opened)),
    ).toEqual([200, 200, 200, 200]);
    expect(await Promise.all([seats.officer, seats.office, seats.registrar].map(opened))).toEqual([
      404, 404, 404,
    ]);
  });

  it('runs out by the day, tells the officers once, and parks what rests on it', async () => {
    const contract = await settledContract(market, seats, { ...PRICE, title: '过期的装置' });
    const { id } = await work.claimOf(seats.buyer, contract);
    await work.confirm(seats.officer, (await work.claimOf(seats.officer, contract)).id, false);
    await work.confirm(seats.buyer, id, false);
    expect((await work.approve('county', id)).body.state).toBe('city-review');
    // Found out again with the same result: what was approved stays approved.
    await standing.write(buyerId, CLEAN, { source: '信用中国' });
    expect((await work.read(seats.city, id)).state).toBe('city-review');
    expect((await work.approve('city', id)).body.state).toBe('province-review');
    await asOwner(
      market,
      `UPDATE standing_finding SET valid_until = '${plusDays(TODAY, -1)}' WHERE lookup_id IN (SELECT id FROM
         standing_lookup WHERE unit_id = '${buyerId}');
       UPDATE unit_standing SET answered_until = '${plusDays(TODAY, -1)}' WHERE unit_id = '${buyerId}'`,
    );
    await Promise.all([standing.watch(), standing.watch()]);
    expect((await standing.titles(officer)).match(/景德镇青禾/g)).toHaveLength(1);
    expect(await due()).toContain(buyerId);
    const parked = await work.read(seats.county, id);
    expect(parked).toMatchObject({ state: 'submitted', amount: null });
    expect(await standing.kind(seats.buyer, '/api/unit/standing')).toMatchObject({ found: 'unknown' });
    await work.lookUp(id);
    expect((await work.read(seats.county, id)).state).toBe('county-review');
  });

  it('writes down nothing twice for a repeated key, and both of two at once', async () => {
    const before = (await officer.get(`/api/standings/${sellerId}`)).body.lookups.length;
    const body = await lookup(officer);
    const key = 'integrity-same-key';
    const answers = await Promise.all(
      [1, 2, 3].map(() => officer.post(`/api/standings/${sellerId}/lookups`, body, key)),
    );
    expect(new Set(answers.map(({ body: { id } }) => id)).size).toBe(1);
    const yes = [{ kind: 'research-breach', found: 'yes' }];
    await Promise.all([
      lookedUp(officer, sellerId, { findings: yes, source: '名单甲' }),
      lookedUp(seats.county, sellerId, { source: '名单乙' }),
    ]);
    const { items } = (await officer.get('/api/standings?shown=listed')).body;
    expect(items.find((row: { unitId: string }) => row.unitId === sellerId).listed).toEqual(['科研失信']);
    expect((await officer.get(`/api/standings/${sellerId}`)).body.lookups).toHaveLength(before + 3);
  });
});
