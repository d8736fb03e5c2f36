import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Call, PersonActor } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { NoticeEntity } from '../persistence/notice.entity';

export const PAGE = 30;

@Injectable()
export class ReadMessages {
  constructor(private readonly transactions: Transactions) {}

  async execute(
    { personId }: PersonActor,
    page: number,
  ): Promise<{ total: number; unread: number; items: NoticeEntity[] }> {
    const { reader } = this.transactions;
    const [items, total] = await reader.findAndCount(NoticeEntity, {
      where: { personId },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: PAGE,
      skip: (page - 1) * PAGE,
    });
    return { total, unread: await reader.countBy(NoticeEntity, { personId, readAt: IsNull() }), items };
  }

  /** Marks all of the person's notices as read; doing it twice is the same as once. */
  async markRead(call: Call, { personId }: PersonActor): Promise<void> {
    await this.transactions.run(call, async (tx) => {
      await tx.manager.update(NoticeEntity, { personId, readAt: IsNull() }, { readAt: tx.now });
    });
  }
}
