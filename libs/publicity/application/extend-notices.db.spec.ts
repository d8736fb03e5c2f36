import { ReadDecrees } from '@market/parameters';
import { newId } from '@market/platform/clock';
import { callOf, type MarketDatabase, marketDatabase } from '../../../test/database/market-database';
import { ExtendNotices } from './extend-notices';
import { PublishNotice } from './publish-notice';

const row = {
  subjectId: '01a20ac4-1e23-7631-b8eb-3077037ac079',
  ...{
    unit: '赣北工业大学',
    project: '微裂纹检测装置',
    category: '卖方补助',
    amount: '48000.00',
    clause: '标准',
  },
};

describe('a notice that is open when a decree comes', () => {
  let market: MarketDatabase;
  const publisherId = newId();
  beforeAll(async () => {
    market = await marketDatabase();
    market.clock.travelTo(new Date('2026-12-28T04:00:00Z'));
    await market.dataSource.query(
      `INSERT INTO organization (id, name, kind, credit_code, division_code, created_at)
       VALUES ($1, '江西省科技厅', 'province-office', '113600000000000001', '360000', now())`,
      [publisherId],
    );
  });
  afterAll(() => market.close());

  const decree = async (off: string[], worked: string[]) => {
    const id = newId();
    await market.dataSource.query(
      `INSERT INTO holiday_decree (id, state, year, number, source_url, issued_on, off, worked, text, authors, written_at, decided_at)
       VALUES ($1, 'approved', 2027, '示例1号', 'https://x.example', '2026-12-28', $2, $3, '示例', '{}', $4, $4)`,
      [id, off, worked, market.clock.now()],
    );
    market.clock.advance(60_000);
    return id;
  };
  const lastDay = async (id: string) =>
    (await market.dataSource.query('SELECT ends_on::text AS day FROM public_notice WHERE id = $1', [id]))[0]
      .day;
  const extend = (id: string) => {
    const preview = { of: () => Promise.resolve([]) };
    const notices = new ExtendNotices(new ReadDecrees(market.dataSource, preview as never));
    return market.transactions.run(callOf(), (tx) => notices.execute(tx, id));
  };

  it('is open for as many working days as it was announced for, and never for fewer', async () => {
    const notice = {
      publisherId,
      workingDays: 5,
      title: '公示',
      basis: '办法',
      contact: '0791',
      rows: [row],
    };
    const { id } = await market.transactions.run(callOf(), (tx) => new PublishNotice().execute(tx, notice));
    expect(await lastDay(id)).toBe('2027-01-05');
    const longer = await decree(['2027-01-01', '2027-01-04'], []);
    expect(await extend(longer)).toBe(1);
    expect(await extend(longer)).toBe(0);
    expect(await lastDay(id)).toBe('2027-01-06');
    const shorter = await decree(['2027-01-01'], ['2027-01-02', '2027-01-03']);
    expect(await extend(shorter)).toBe(0);
    expect(await lastDay(id)).toBe('2027-01-06');
    await expect(
      market.dataSource.query(`UPDATE public_notice SET ends_on = '2027-01-04' WHERE id = $1`, [id]),
    ).rejects.toThrow('never cut short');
    const [history] = await market.dataSource.query(
      `SELECT reason FROM state_history WHERE object_id = $1 AND action = 'extend'`,
      [id],
    );
    expect(history.reason).toBe('示例1号：截止日由 2027-01-05 延到 2027-01-06');
  });
});
