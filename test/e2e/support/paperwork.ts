import { newId } from '@market/platform/clock';
import type { OpenMarket } from './open-market';

/** A payout batch and an objection about a claim that is not there yet: what stands behind them is another test's. */
export async function paperwork(
  { dataSource }: OpenMarket,
  claimId: string,
): Promise<[payout: string, objection: string]> {
  const [{ province }] = await dataSource.query('SELECT province_id AS province FROM claim WHERE id = $1', [
    claimId,
  ]);
  const [payout, notice, objection] = [newId(), newId(), newId()];
  await dataSource.query(
    `INSERT INTO payout (id, number, state, province_id, count, total, made_at)
     VALUES ($1, 'BF2026-0001', 'made', $2, 1, 100, now())`,
    [payout, province],
  );
  await dataSource.query(
    `INSERT INTO public_notice (id, number, state, publisher_id, title, basis, contact, published_on, starts_on,
       ends_on, list_digest, rows)
     VALUES ($1, 'GS2026-0001', 'open', $2, '公示', '办法', '0791-86200000', '2026-01-05', '2026-01-06', '2026-01-12',
       'x', '[]')`,
    [notice, province],
  );
  await dataSource.query(
    `INSERT INTO objection (id, state, notice_id, notice_number, publisher_id, position, subject_id, text, raised_at)
     VALUES ($1, 'open', $2, 'GS2026-0001', $3, 1, $4, '请核对完成人。', now())`,
    [objection, notice, province, claimId],
  );
  return [payout, objection];
}
