import { newId } from '@market/platform/clock';
import { deskDeadline, ReadDecrees } from '@market/parameters';
import { callOf, type MarketDatabase, marketDatabase } from '../../test/database/market-database';
import { RecountDeadlines } from './application/recount-deadlines';
import { openItem } from './application/open-item';

const DEADLINE = deskDeadline('deals.days-to-answer', { zh: '答复', en: 'Answer' }, 5);

/** An invented notice: the first Monday of 2027 is off, and the Saturday after it worked. */
const OFF = ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'];
const WORKED = ['2027-01-09'];

describe('deadlines and a decree', () => {
  let market: MarketDatabase;
  let recount: RecountDeadlines;

  beforeAll(async () => {
    market = await marketDatabase();
    market.clock.travelTo(new Date('2026-12-28T04:00:00Z'));
    const preview = { of: () => Promise.resolve([]) };
    recount = new RecountDeadlines(new ReadDecrees(market.dataSource, preview as never));
  });
  afterAll(() => market.close());
  afterEach(() =>
    market.dataSource.query('DELETE FROM work_item; DELETE FROM holiday_decree WHERE year = 2027'),
  );

  const item = () => ({
    object: { noun: 'deal', id: newId(), number: null },
    desk: { unit: newId(), duty: 'deal-officer' },
    ...{ title: '事', titleEn: 'x', why: '因', whyEn: 'y', verb: { zh: '办', en: 'do' }, href: '/desk' },
    ...{ otherParty: null, deadline: DEADLINE },
  });
  async function approve(): Promise<string> {
    const id = newId();
    await market.dataSource.query(
      `INSERT INTO holiday_decree (id, state, year, number, source_url, issued_on, off, worked, text, authors, written_at, decided_at)
       VALUES ($1, 'approved', 2027, '示例1号', 'https://x.example', '2026-12-28', $2, $3, '示例', '{}', $4, $4)`,
      [id, OFF, WORKED, market.clock.now()],
    );
    return id;
  }
  const dues = () =>
    market.dataSource.query(
      `SELECT due_on::text AS due, due_before::text AS before, due_moved_by AS by FROM work_item ORDER BY due_on`,
    );
  const run = (id: string) => market.transactions.run(callOf(), (tx) => recount.execute(tx, id));

  it('move once, say why, and stay where they are at a second run', async () => {
    await market.transactions.run(callOf(), (tx) => openItem(tx, item()));
    expect(await dues()).toEqual([{ due: '2027-01-05', before: null, by: null }]);
    const id = await approve();
    expect(await run(id)).toBe(1);
    const moved = [{ due: '2027-01-06', before: '2027-01-05', by: '示例1号' }];
    expect(await dues()).toEqual(moved);
    expect(await run(id)).toBe(0);
    expect(await dues()).toEqual(moved);
  });

  it('are not missed by a recount while one is still being written down', async () => {
    let counted: () => void = () => undefined;
    let goOn: () => void = () => undefined;
    const hasCounted = new Promise<void>((resolve) => (counted = resolve));
    const mayCommit = new Promise<void>((resolve) => (goOn = resolve));
    const writing = market.transactions.run(callOf(), async (tx) => {
      await openItem(tx, item());
      counted();
      await mayCommit;
    });
    await hasCounted;
    const id = await approve();
    const recounting = run(id);
    // The recount waits for whoever has counted by the old calendar: nothing else lets it go on.
    for (;;) {
      const waiting = await market.dataSource.query(
        `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`,
      );
      if (waiting.length > 0) break;
      if ((await Promise.race([recounting.then(() => 'done'), Promise.resolve('running')])) === 'done') break;
    }
    goOn();
    await writing;
    expect(await recounting).toBe(1);
    expect(await dues()).toMatchObject([{ due: '2027-01-06' }]);
  });
});
