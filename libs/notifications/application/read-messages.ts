import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { unitIdsOf } from '@market/organizations';
import type { Call, PersonActor } from '@market/platform/call';
import { Clock, dayOf } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { NoticeEntity } from '../persistence/notice.entity';

export const PAGE = 30;

@Injectable()
export class ReadMessages {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Newest first. What one was told for a unit one has left is that unit's again. */
  async execute(
    { personId }: PersonActor,
    page: number,
  ): Promise<{ total: number; unread: number; items: NoticeEntity[] }> {
    const { reader } = this.transactions;
    const unitIds = await unitIdsOf(reader, personId, dayOf(this.clock.now()));
    const own = [
      { personId, unitId: In(unitIds) },
      { personId, unitId: IsNull() },
    ];
    const unreadOnes = own.map((one) => ({ ...one, readAt: IsNull() }));
    const [items, total] = await reader.findAndCount(NoticeEntity, {
      where: own,
      order: { createdAt: 'DESC', id: 'DESC' },
      take: PAGE,
      skip: (page - 1) * PAGE,
    });
    return { total, unread: await reader.countBy(NoticeEntity, unreadOnes), items };
  }

  /** Marks all of the person's notices as read; doing it twice is the same as once. */
  async markRead(call: Call, { personId }: PersonActor): Promise<void> {
    await this.transactions.run(call, async (tx) => {
      await tx.manager.update(NoticeEntity, { personId, readAt: IsNull() }, { readAt: tx.now });
    });
  }
}
