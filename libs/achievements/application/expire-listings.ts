import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Call } from '@market/platform/call';
import { Clock, dayOf, plusDays } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { AchievementEntity } from '../persistence/achievement.entity';
import { MoveAchievement } from './move-achievement';

/** A listing nobody has confirmed for this many days is hidden until its owner confirms it. */
export const CONFIRMED_FOR_DAYS = 90;
const BATCH = 200;

@Injectable()
export class ExpireListings {
  constructor(
    private readonly transactions: Transactions,
    private readonly move: MoveAchievement,
    private readonly clock: Clock,
  ) {}

  /** One transaction a listing, so that one failure holds up none of the others. @returns how many were hidden */
  async execute(call: Call): Promise<number> {
    const oldest = plusDays(dayOf(this.clock.now()), -CONFIRMED_FOR_DAYS);
    const overdue = await this.transactions.reader.find(AchievementEntity, {
      select: { id: true },
      where: { state: 'listed', lastConfirmedOn: LessThan(oldest) },
      order: { lastConfirmedOn: 'ASC' },
      take: BATCH,
    });
    for (const { id } of overdue) await this.move.execute(call, id, 'expire');
    return overdue.length;
  }
}
