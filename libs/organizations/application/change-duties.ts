import { Injectable } from '@nestjs/common';
import { EndSessions } from '@market/identity';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import type { Duty } from '../domain/duties';
import { faultOfDuties } from '../domain/invitation';
import { organizationRefusals } from '../domain/refusals';
import { dutiesChanged } from '../facts';
import { DutyAssignmentEntity } from '../persistence/duty-assignment.entity';
import { endDuties, lockUnit } from '../persistence/membership-changes.store';
import { membersOf } from '../persistence/membership.store';
import { OrganizationEntity } from '../persistence/organization.entity';
import { mustGoTogether } from './must-go-together';
import { mustKeepAdministrator } from './must-keep-administrator';

/** A unit's administrator gives and takes back duties of a member. */
@Injectable()
export class ChangeDuties {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: EndSessions,
  ) {}

  /** @throws organizationRefusals.notAColleague, dutiesWrong, lastAdministrator, dutiesClash */
  execute(call: Call, personId: string, duties: readonly Duty[]): Promise<{ personId: string }> {
    return this.transactions.run(call, async (tx) => {
      const { unitId = '' } = personIn(call);
      await lockUnit(tx.manager, unitId);
      const members = await membersOf(tx.manager, unitId);
      const unit = await tx.manager.findOneBy(OrganizationEntity, { id: unitId });
      const member = members.find((one) => one.personId === personId);
      if (!unit || !member) throw organizationRefusals.notAColleague();
      const fault = faultOfDuties(unit.kind, duties);
      if (fault) throw organizationRefusals.dutiesWrong({ why: fault.zh, whyEn: fault.en });
      mustKeepAdministrator(members, member, duties);
      const taken = member.duties.filter((duty) => !duties.some((one) => one === duty));
      const given = duties.filter((duty) => !member.duties.includes(duty));
      if (taken.length + given.length === 0) return { personId };
      await endDuties(tx.manager, { membershipId: member.membershipId, duties: taken, now: tx.now });
      await mustGoTogether(tx, { personId, name: member.name, duties: given });
      const { membershipId } = member;
      const assignments = given.map((duty) => ({ id: newId(), membershipId, duty, since: tx.now }));
      if (given.length > 0) await tx.manager.insert(DutyAssignmentEntity, assignments);
      // Whoever sits at a page that shows more than he may see now signs in again.
      if (taken.length > 0) await this.sessions.ofPerson(tx, personId, personIn(call).sessionId);
      tx.record({
        action: 'membership.change-duties',
        object: { type: 'organization', id: unitId },
        before: { personId, duties: member.duties },
        after: { personId, duties: [...duties] },
      });
      await tx.tell(dutiesChanged, { personId, unitId });
      return { personId };
    });
  }
}
