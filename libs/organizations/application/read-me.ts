import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '@market/platform/call';
import { Clock, dayOf } from '@market/platform/clock';
import { type MembershipRow, membershipsOf } from '../persistence/membership.store';
import { currentOf } from './read-actor';

export interface Me {
  personId: string;
  name: string;
  memberships: MembershipRow[];
  current: MembershipRow | undefined;
}

/** Who I am and for whom I may act. */
@Injectable()
export class ReadMe {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute({ personId, name, unitId }: Pick<PersonActor, 'personId' | 'name' | 'unitId'>): Promise<Me> {
    const memberships = await membershipsOf(this.dataSource.manager, personId, dayOf(this.clock.now()));
    return { personId, name, memberships, current: currentOf(memberships, unitId ?? null) };
  }
}
