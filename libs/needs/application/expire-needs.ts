import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Call } from '@market/platform/call';
import { Clock, dayOf } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { NeedEntity } from '../persistence/need.entity';
import { MoveNeed } from './move-need';

const BATCH = 200;

@Injectable()
export class ExpireNeeds {
  constructor(
    private readonly transactions: Transactions,
    private readonly move: MoveNeed,
    private readonly clock: Clock,
  ) {}

  /** Hides what is past its deadline, one transaction a need. @returns how many */
  async execute(call: Call): Promise<number> {
    const overdue = await this.transactions.reader.find(NeedEntity, {
      select: { id: true },
      where: { state: 'open', deadlineOn: LessThan(dayOf(this.clock.now())) },
      order: { deadlineOn: 'ASC' },
      take: BATCH,
    });
    for (const { id } of overdue) await this.move.execute(call, id, 'expire');
    return overdue.length;
  }
}
