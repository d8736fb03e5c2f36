import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import type { Call } from '@market/platform/call';
import { Clock, dayOf } from '@market/platform/clock';
import { moveState } from '@market/platform/states';
import { Transactions } from '@market/platform/transactions';
import { noticeStates } from '../domain/states';
import { PublicNoticeEntity } from '../persistence/notice.entity';
import { noticeOf } from '../persistence/publicity.store';

const AT_ONCE = 100;

/** Closes the notices whose last day is over. */
@Injectable()
export class CloseNotices {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async execute(call: Call): Promise<number> {
    const due = await this.transactions.reader.find(PublicNoticeEntity, {
      select: { id: true },
      where: { state: 'open', endsOn: LessThan(dayOf(this.clock.now())) },
      take: AT_ONCE,
    });
    if (due.length === 0) return 0;
    return this.transactions.run(call, async (tx) => {
      // Locked, so that two workers do not close the same one.
      const found = await tx.manager.find(PublicNoticeEntity, {
        where: { id: In(due.map(({ id }) => id)), state: 'open' },
        lock: { mode: 'pessimistic_write' },
      });
      for (const entity of found) {
        await moveState(tx, noticeStates, 'close', { subject: noticeOf(entity), entity: PublicNoticeEntity });
      }
      return found.length;
    });
  }
}
