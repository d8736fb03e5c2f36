import { isWorkday } from 'chinese-days';
import fc from 'fast-check';
import { isWorkingDay } from '@market/platform/calendar';
import { newId, plusDays } from '@market/platform/clock';
import { type MarketDatabase, marketDatabase } from '../../test/database/market-database';
import { calendarIn, deskDeadline, valueOn } from '.';
import { inForce } from './domain/value-in-force';

const PARAMETER = deskDeadline('deals.days-to-answer', { zh: '答复', en: 'Answer' }, 5);

describe('parameters in the database', () => {
  let market: MarketDatabase;
  beforeAll(async () => void (market = await marketDatabase()));
  afterAll(() => market.close());
  afterEach(() => market.dataSource.query('DELETE FROM parameter_change'));

  const insert = (state: string, value: number, fromDay: string, key = PARAMETER.key) =>
    market.dataSource.query(
      `INSERT INTO parameter_change (id, state, key, value, from_day, source, reason, authors, written_at)
       VALUES ($1, $2, $3, $4, $5, '纪要', '原因', '{}', $6)`,
      [newId(), state, key, value, fromDay, market.clock.now()],
    );

  it('are found as the pure function finds them', async () => {
    const day = fc.integer({ min: 0, max: 60 }).map((count) => plusDays('2026-01-01', count));
    const rows = fc.uniqueArray(fc.record({ value: fc.integer({ min: 1, max: 60 }), fromDay: day }), {
      selector: ({ fromDay }) => fromDay,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(rows, day, async (dated, on) => {
        await market.dataSource.query('DELETE FROM parameter_change');
        for (const [at, { value, fromDay }] of dated.entries()) {
          await insert(at % 2 === 0 ? 'approved' : 'cancelling', value, fromDay);
        }
        const expected = inForce<{ value: number; fromDay: string }>(PARAMETER.first, dated, on).value;
        expect(await valueOn(market.dataSource.manager, PARAMETER, on)).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['draft', 'proposed', 'refused', 'withdrawn', 'cancelled'])(
    'count for nothing while %s',
    async (state) => {
      await insert(state, 9, '2026-01-01');
      expect(await valueOn(market.dataSource.manager, PARAMETER, '2026-06-01')).toBe(5);
    },
  );

  it('have one value a day, by the table itself', async () => {
    await insert('approved', 9, '2026-01-01');
    await expect(insert('proposed', 8, '2026-01-01')).rejects.toThrow('parameter_change_day');
    await expect(insert('draft', 8, '2026-01-01')).resolves.toBeDefined();
  });

  it('come with the notices of three years, every day of them as another source has it', async () => {
    const calendar = await calendarIn(market.dataSource.manager);
    expect([...calendar.decreed]).toEqual([2024, 2025, 2026]);
    for (let day = '2024-01-01'; day < '2027-01-01'; day = plusDays(day, 1)) {
      expect([day, isWorkingDay(calendar, day)]).toEqual([day, isWorkday(day)]);
    }
  });

  it('cost two looks at small indexes', async () => {
    for (let at = 0; at < 200; at++) await insert('approved', 5, plusDays('2020-01-01', at));
    const started = performance.now();
    for (let at = 0; at < 200; at++) {
      await valueOn(market.dataSource.manager, PARAMETER, '2026-06-01');
      await calendarIn(market.dataSource.manager);
    }
    // Together 0.6 ms in the middle on a busy machine of two cores; the limit is a net for a scan slipped in, no promise.
    expect((performance.now() - started) / 200).toBeLessThan(25);
  });
});
