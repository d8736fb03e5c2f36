import { Injectable } from '@nestjs/common';
import { valueOn } from '@market/parameters';
import { accessRefusals } from '@market/platform/access';
import type { Call, PersonActor } from '@market/platform/call';
import { type Day, dayOf, newId } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { checkDays } from '../domain/delegation';
import { DUTIES, type Duty } from '../domain/duties';
import { longestDelegation } from '../domain/parameters';
import { organizationRefusals } from '../domain/refusals';
import { dutyDelegated } from '../facts';
import { DelegationEntity } from '../persistence/delegation.entity';
import { holdsAlready, holdsHimself, memberIn } from '../persistence/membership.store';
import { mustGoTogether } from './must-go-together';

export interface NewDelegation {
  toPersonId: string;
  duty: Duty;
  fromDay: Day;
  /** The last day, included. */
  toDay: Day;
}

/** Lets a colleague exercise a duty of one's own between two days. */
@Injectable()
export class DelegateDuty {
  constructor(private readonly transactions: Transactions) {}

  /** @throws organizationRefusals.letterNotHandedOn, notYourDuty, notAColleague, dutiesClash, alreadyHeld and those of checkDays */
  async execute(call: Call, actor: PersonActor, wish: NewDelegation): Promise<{ id: string }> {
    const { unitId, personId } = actor;
    if (!unitId) throw accessRefusals.dutyMissing();
    if (actor.actsBy) throw organizationRefusals.letterNotHandedOn();
    return this.transactions.run(call, async (tx) => {
      const today = dayOf(tx.now);
      checkDays(wish, { today, longest: await valueOn(tx.manager, longestDelegation, today) });
      const { duty, toPersonId } = wish;
      const name = DUTIES[duty].zh;
      if (!(await holdsHimself(tx.manager, { personId, unitId, duty }))) {
        throw organizationRefusals.notYourDuty({ duty: name });
      }
      const receiver = toPersonId === personId ? undefined : await memberIn(tx.manager, toPersonId, unitId);
      if (!receiver) throw organizationRefusals.notAColleague();
      await mustGoTogether(tx, { personId: toPersonId, name: receiver.name, duties: [duty] });
      if (await holdsAlready(tx.manager, { personId: toPersonId, unitId, duty }, today)) {
        throw organizationRefusals.alreadyHeld({ name: receiver.name, duty: name, dutyEn: DUTIES[duty].en });
      }
      const id = newId();
      await tx.manager.insert(DelegationEntity, {
        ...{ id, duty, toPersonId, fromDay: wish.fromDay, toDay: wish.toDay },
        ...{ organizationId: unitId, fromPersonId: personId, createdAt: tx.now },
      });
      tx.record({
        action: 'delegation.give',
        object: { type: 'organization', id: unitId },
        after: { ...wish },
      });
      await tx.tell(dutyDelegated, { id });
      return { id };
    });
  }
}
