import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Owed, PersonActor } from '@market/platform/call';
import { Clock, dayOf } from '@market/platform/clock';
import { demandsOf } from '../domain/sign-in-demands';
import { type MembershipRow, membershipsOf } from '../persistence/membership.store';

export interface Me {
  personId: string;
  name: string;
  /** What is still to come before anything else is shown. */
  owes: Owed | undefined;
  mustHaveSecondFactor: boolean;
  staff: boolean;
  memberships: MembershipRow[];
  current: MembershipRow | undefined;
}

/** Who I am and for whom I may act; no more than the name while signing in is not finished. */
@Injectable()
export class ReadMe {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute({
    personId,
    name,
    unitId,
    owes,
  }: Pick<PersonActor, 'personId' | 'name' | 'unitId' | 'owes'>): Promise<Me> {
    const memberships = await membershipsOf(this.dataSource.manager, personId, dayOf(this.clock.now()));
    const { staff, secondFactor: mustHaveSecondFactor } = demandsOf(memberships);
    const me = { personId, name, owes, mustHaveSecondFactor, staff };
    if (owes) return { ...me, memberships: [], current: undefined };
    return { ...me, memberships, current: memberships.find((one) => one.unitId === unitId) };
  }
}
