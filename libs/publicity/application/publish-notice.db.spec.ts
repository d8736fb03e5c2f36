import { newId } from '@market/platform/clock';
import { callOf, type MarketDatabase, marketDatabase } from '../../../test/database/market-database';
import { PublishNotice } from './publish-notice';

const row = {
  subjectId: '01a20ac4-1e23-7631-b8eb-3077037ac079',
  unit: '赣北工业大学',
  project: '微裂纹检测装置',
  category: '卖方补助，技术开发',
  amount: '48000.00',
  clause: '补助标准',
};

describe('publishing a list', () => {
  let market: MarketDatabase;
  const publisherId = newId();

  beforeAll(async () => {
    market = await marketDatabase();
    await market.dataSource.query(
      `INSERT INTO organization (id, name, kind, credit_code, division_code, created_at)
       VALUES ($1, '江西省科技厅', 'province-office', '113600000000000001', '360000', now())`,
      [publisherId],
    );
  });
  afterAll(() => market.close());

  const publish = (rows: (typeof row)[], workingDays = 5) =>
    market.transactions.run(callOf(), (tx) =>
      new PublishNotice().execute(tx, {
        ...{ publisherId, workingDays, rows },
        title: '公示',
        basis: '办法',
        contact: '0791-86200000',
      }),
    );

  it.each([
    ['unit', '张三 13979100001', '手机号'],
    ['project', '写给 a@b.example.cn', '电子邮箱'],
    ['clause', '4111 1111 1111 1111', '银行卡号'],
  ])('refuses personal data in the column %s', async (column, text, what) => {
    await expect(publish([row, { ...row, [column]: text }])).rejects.toMatchObject({
      code: 'publicity.personal-data',
      zh: expect.stringMatching(new RegExp(`第 2 行.*${what}`)),
    });
    expect(await market.dataSource.query('SELECT FROM public_notice')).toEqual([]);
  });

  it('refuses an empty list', async () => {
    await expect(publish([])).rejects.toMatchObject({ code: 'publicity.empty' });
  });

  it('counts working days from the day after, and lets nobody change the rows', async () => {
    const { id } = await publish([row]);
    const [notice] = await market.dataSource.query(
      `SELECT starts_on::text AS starts, ends_on::text AS ends, list_digest AS digest FROM public_notice WHERE id = $1`,
      [id],
    );
    // Published on a Monday.
    expect(notice).toEqual({
      starts: '2026-03-03',
      ends: '2026-03-09',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    await expect(
      market.dataSource.query(`UPDATE public_notice SET rows = '[]' WHERE id = $1`, [id]),
    ).rejects.toThrow('permission denied');
    await expect(market.dataSource.query('DELETE FROM public_notice WHERE id = $1', [id])).rejects.toThrow(
      'permission denied',
    );
  });
});
