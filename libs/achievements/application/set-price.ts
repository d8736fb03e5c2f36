import { Injectable } from '@nestjs/common';
import type { Plain } from '@market/platform/audit';
import { actorName, type Call } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import type { Price } from '../domain/achievement';
import { achievementRefusals } from '../domain/refusals';
import { achievementStates } from '../domain/states';
import { achievementListed } from '../facts';
import { AchievementEntity } from '../persistence/achievement.entity';
import { columnsOf, formOf } from '../persistence/achievement.store';

const MAY_BE_PRICED = ['registered', 'listed', 'stale', 'withdrawn'];

/** Changes the price of a registered achievement; what was registered stays as it is. */
@Injectable()
export class SetPrice {
  constructor(private readonly transactions: Transactions) {}

  /** @throws achievementRefusals: locked, priceOrder, stalePage */
  async execute(
    call: Call,
    id: string,
    version: number,
    price: Price,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(call, async (tx) => {
      const entity = await tx.manager.findOneBy(AchievementEntity, { id });
      if (!entity) throw achievementRefusals.noSuchAchievement();
      if (!MAY_BE_PRICED.includes(entity.state)) {
        const { name } = achievementStates.states[entity.state];
        throw achievementRefusals.locked({ state: name.zh, stateEn: name.en });
      }
      if (price.low !== null && price.high !== null && price.low > price.high)
        throw achievementRefusals.priceOrder();
      const form = formOf(entity);
      const saved = await tx.manager.update(
        AchievementEntity,
        { id, version },
        {
          ...(columnsOf({ ...form, price }) as object),
          version: version + 1,
          changedAt: tx.now,
          changedBy: actorName(call.actor),
        },
      );
      if (saved.affected !== 1) throw achievementRefusals.stalePage({ who: entity.changedBy });
      tx.record({
        action: 'achievement.set-price',
        object: { type: 'achievement', id },
        before: form.price as unknown as Plain,
        after: price as unknown as Plain,
      });
      if (entity.state === 'listed') await tx.tell(achievementListed, { id });
      return { id, version: version + 1 };
    });
  }
}
