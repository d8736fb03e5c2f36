import type { Browser } from './support/browser';
import { type OpenMarket, openMarket } from './support/open-market';
import { OTHER_OFFICER } from './support/people';
import { type Seats, settledContract, takeSeats } from './support/settled-contract';

/** One box over every number and name; it opens nothing the lists would not. */
describe('finding by number or name', () => {
  let market: OpenMarket;
  let seats: Seats;
  let numbers: Record<'contract' | 'buyer' | 'seller', string>;

  beforeAll(async () => {
    market = await openMarket();
    seats = await takeSeats(market);
    const id = await settledContract(market, seats, {
      title: '坯体微裂纹检测装置',
      total: '3500000.00',
      technologyAmount: '3200000.00',
    });
    const claimOf = async (browser: Browser) =>
      (await browser.get(`/api/contracts/${id}/claims`)).body.items[0].number;
    numbers = {
      contract: (await seats.buyer.get(`/api/contracts/${id}`)).body.number,
      buyer: await claimOf(seats.buyer),
      seller: await claimOf(seats.officer),
    };
  });
  afterAll(() => market.close());

  const found = async (browser: Browser, q: string): Promise<string[]> =>
    (await browser.get(`/api/find?q=${encodeURIComponent(q)}`)).body.items.map(
      ({ noun, number }: { noun: string; number: string | null }) => `${noun} ${number}`,
    );

  it('finds a contract by a part of its number, for its parties and its office only', async () => {
    const part = numbers.contract.slice(4);
    for (const seat of ['buyer', 'officer', 'broker', 'office'] as const) {
      expect(await found(seats[seat], part)).toEqual([`contract ${numbers.contract}`]);
    }
    for (const seat of ['registrar', 'county', 'maker'] as const)
      expect(await found(seats[seat], part)).toEqual([]);
  });

  it('finds a claim for its applicant and for those who review it, not for the other side', async () => {
    expect(await found(seats.buyer, numbers.buyer)).toEqual([`claim ${numbers.buyer}`]);
    for (const seat of ['county', 'city', 'province', 'supervisor'] as const) {
      expect(await found(seats[seat], numbers.buyer)).toEqual([`claim ${numbers.buyer}`]);
    }
    expect(await found(seats.officer, numbers.buyer)).toEqual([]);
    expect(await found(seats.buyer, numbers.seller)).toEqual([]);
    const settlement = await market.browser('pan@jiangxi.example');
    expect(await found(settlement, numbers.buyer)).toEqual([]);
    expect((await settlement.get('/api/claims')).body.total).toBe(0);
    expect((await seats.maker.get('/api/claims')).body.total).toBe(3);
  });

  it('finds what one’s unit has under a name, and units by theirs', async () => {
    const own = await found(seats.officer, '微裂纹');
    expect(own.map((one) => one.split(' ')[0])).toEqual(['achievement', 'deal', 'contract', 'claim']);
    expect(await found(await market.browser(OTHER_OFFICER), '微裂纹')).toEqual([]);
    expect(await found(seats.county, '赣北工业')).toHaveLength(1);
  });

  it('takes signs of a pattern for what they are, and says nothing to one character', async () => {
    expect(await found(seats.officer, '%%')).toEqual([]);
    expect(await found(seats.officer, '__')).toEqual([]);
    expect(await found(seats.officer, '微')).toEqual([]);
    expect((await seats.officer.get('/api/find')).status).toBe(400);
    expect((await (await market.browser()).get('/api/find?q=BT2026')).status).toBe(401);
  });
});
