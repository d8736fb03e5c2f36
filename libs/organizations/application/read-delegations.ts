import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Holders } from '@market/platform/access';
import { Clock, dayOf, isId } from '@market/platform/clock';
import { DUTIES, type DutyWords, isDuty } from '../domain/duties';
import { type DelegationRow, delegationsOf, delegationWith } from '../persistence/delegation.store';

export interface Delegation extends DelegationRow {
  dutyName: DutyWords;
}

@Injectable()
export class ReadDelegations {
  constructor(private readonly clock: Clock) {}

  /** Those that run or will run in a unit. */
  async ofUnit(manager: EntityManager, unitId: string): Promise<Delegation[]> {
    const found = await delegationsOf(manager, unitId, dayOf(this.clock.now()));
    return found.map(delegationOf);
  }

  /** What a notice says of one. */
  async one(manager: EntityManager, id: string): Promise<Delegation | undefined> {
    const found = await delegationWith(manager, id);
    return found && delegationOf(found);
  }
}

function delegationOf(row: DelegationRow): Delegation {
  const { duty } = row;
  return { ...row, dutyName: isDuty(duty) ? DUTIES[duty] : { zh: duty, en: duty } };
}

/** For the access rows: the unit it was made in. */
export async function holdersOfDelegation(manager: EntityManager, id: string): Promise<Holders | undefined> {
  const found = isId(id) ? await delegationWith(manager, id) : undefined;
  return found && { unit: found.unitId };
}
