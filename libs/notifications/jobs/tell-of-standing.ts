import { Injectable } from '@nestjs/common';
import { StandingOf } from '@market/integrity';
import { ReadUnits } from '@market/organizations';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { STANDING_NOTICES } from '../domain/standing-notices';

@Injectable()
export class TellOfStanding implements FactHandler<{ id: string }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly units: ReadUnits,
    private readonly standings: StandingOf,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const { id } = fact.payload;
    const unit = (await this.units.byIds(tx.manager, [id])).get(id);
    if (!unit) return;
    const [office] = await this.units.ofKind(tx.manager, 'province-office');
    const standing = (await this.standings.execute(tx.manager, [id])).get(id) ?? [];
    const about = { unit, standing, officeId: office?.id };
    for (const rule of STANDING_NOTICES[fact.name] ?? []) await this.notice.execute(tx, fact, rule, about);
  }
}
