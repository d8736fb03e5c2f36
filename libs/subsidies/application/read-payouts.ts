import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Holders } from '@market/platform/access';
import type { Call, PersonActor } from '@market/platform/call';
import { type HistoryRow, historyOf } from '@market/platform/states';
import { Transactions } from '@market/platform/transactions';
import { paymentFile } from '../domain/payment-file';
import type { Payout } from '../domain/payout';
import { claimRefusals } from '../domain/refusals';
import { PayoutEntity } from '../persistence/payout.entity';
import { findPayout, payoutOf } from '../persistence/payout.store';
import { PayeeAccount } from './payee-account';

export const PAYOUTS_A_PAGE = 50;

@Injectable()
export class ReadPayouts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly accounts: PayeeAccount,
  ) {}

  async ofUnit({ unitId }: PersonActor, page: number): Promise<{ total: number; items: Payout[] }> {
    if (!unitId) return { total: 0, items: [] };
    const [found, total] = await this.dataSource.manager.findAndCount(PayoutEntity, {
      where: { provinceId: unitId },
      order: { madeAt: 'DESC', id: 'DESC' },
      take: PAYOUTS_A_PAGE,
      skip: (page - 1) * PAYOUTS_A_PAGE,
    });
    return { total, items: found.map((entity) => payoutOf(entity, [], [])) };
  }

  async one(id: string): Promise<{ payout: Payout; history: HistoryRow[] }> {
    const { manager } = this.dataSource;
    const payout = await findPayout(manager, id);
    if (!payout) throw claimRefusals.noSuchBatch();
    return { payout, history: await historyOf(manager, 'payout', id) };
  }

  /**
   * The payment file of a released batch, the same bytes each time. It holds every account in full, so that each time it
   * is taken is on record. @throws claimRefusals.noSuchBatch before
   */
  async file(call: Call, id: string): Promise<{ name: string; text: string }> {
    const { payout } = await this.one(id);
    if (!payout.fileDigest) throw claimRefusals.noSuchBatch();
    const detail = { field: 'payee-account', purpose: 'make-payment', count: payout.count };
    await this.transactions.run(call, async (tx) =>
      tx.record({ action: 'personal-data.reveal', object: { type: 'payout', id }, detail }),
    );
    return { name: `${payout.number}.csv`, text: paymentFile(payout, this.accounts.payable(payout)) };
  }
}

export async function holdersOfPayout(manager: EntityManager, id: string): Promise<Holders | undefined> {
  return (await findPayout(manager, id))?.holders;
}
