import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { valueOn } from '@market/parameters';
import type { Call } from '@market/platform/call';
import { Clock, dayOf, plusDays } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { confirmedForDays } from '../domain/parameters';
import { AchievementEntity } from '../persistence/achievement.entity';
import { MoveAchievement } from './move-achievement';

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
    const today = dayOf(this.clock.now());
    const longest = await valueOn(this.transactions.reader, confirmedForDays, today);
    const oldest = plusDays(today, -longest);
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
