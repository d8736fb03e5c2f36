import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { ReadUnits, type Unit } from '@market/organizations';
import { rows } from '@market/platform/database';
import { historyOf } from '@market/platform/states';
import type { Form, State } from '../domain/achievement';
import { shownReadiness } from '../domain/completeness';
import { AchievementEntity } from '../persistence/achievement.entity';
import { formOf } from '../persistence/achievement.store';

/** What everybody may see of an achievement. */
export interface Listing {
  id: string;
  number: string;
  state: State;
  form: Form;
  /** As high as the evidence reaches; null where none is shown. */
  readiness: number | null;
  owner: Unit;
  divisionCode: string;
  registeredOn: string;
  listedOn: string | null;
  lastConfirmedOn: string | null;
  withdrawnOn: string | null;
  withdrawnReason: string | null;
}

export interface PublicEvent {
  at: Date;
  action: string;
}

const PUBLIC_ACTIONS = ['register', 'list', 'confirm', 'expire', 'withdraw'];

/** The public face: only registered things, only public fields. */
@Injectable()
export class ReadListings {
  constructor(private readonly units: ReadUnits) {}

  async byNumber(manager: EntityManager, number: string): Promise<Listing | undefined> {
    return (await this.compose(manager, await manager.findBy(AchievementEntity, { number })))[0];
  }

  /** In the order of the ids; what is not registered is left out. */
  async byIds(manager: EntityManager, ids: readonly string[]): Promise<Listing[]> {
    const found = await this.compose(manager, await manager.findBy(AchievementEntity, { id: In([...ids]) }));
    const byId = new Map(found.map((listing) => [listing.id, listing]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** The newest confirmed offers. */
  async recent(manager: EntityManager, limit: number): Promise<Listing[]> {
    const found = await manager.find(AchievementEntity, {
      where: { state: 'listed' },
      order: { lastConfirmedOn: 'DESC', id: 'DESC' },
      take: limit,
    });
    return this.compose(manager, found);
  }

  /** Ids of everything listed, in batches, for rebuilding the index. */
  async listedIds(manager: EntityManager, after: string | undefined, limit: number): Promise<string[]> {
    const found = await rows<{ id: string }>(
      manager,
      `SELECT id FROM achievement WHERE state = 'listed' AND id > $1 ORDER BY id LIMIT $2`,
      [after ?? '00000000-0000-0000-0000-000000000000', limit],
    );
    return found.map((row) => row.id);
  }

  /** What happened to it that is everybody's business. */
  async events(manager: EntityManager, id: string): Promise<PublicEvent[]> {
    const history = await historyOf(manager, 'achievement', id);
    return history
      .filter((event) => PUBLIC_ACTIONS.includes(event.action))
      .map(({ at, action }) => ({ at, action }));
  }

  private async compose(manager: EntityManager, entities: readonly AchievementEntity[]): Promise<Listing[]> {
    const units = await this.units.byIds(
      manager,
      entities.map((entity) => entity.unitId),
    );
    return entities.flatMap((entity) => {
      const owner = units.get(entity.unitId);
      if (!owner || !entity.number || !entity.registeredOn) return [];
      const form = formOf(entity);
      return {
        id: entity.id,
        number: entity.number,
        state: entity.state,
        form,
        readiness: shownReadiness(form),
        owner,
        divisionCode: entity.divisionCode,
        registeredOn: entity.registeredOn,
        listedOn: entity.listedOn,
        lastConfirmedOn: entity.lastConfirmedOn,
        withdrawnOn: entity.withdrawnOn,
        withdrawnReason: entity.withdrawnReason,
      };
    });
  }
}
