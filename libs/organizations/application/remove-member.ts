import { Injectable } from '@nestjs/common';
import { EndSessions } from '@market/identity';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { assignedItems, handOver } from '@market/worklist';
import { DUTIES, type Duty, isDuty } from '../domain/duties';
import { organizationRefusals } from '../domain/refusals';
import { memberRemoved } from '../facts';
import { DutyAssignmentEntity } from '../persistence/duty-assignment.entity';
import {
  endDelegationsOf,
  endDuties,
  endMembership,
  lockUnit,
} from '../persistence/membership-changes.store';
import { type MemberRow, membersOf } from '../persistence/membership.store';
import { signingFacts } from '../persistence/signing.store';
import { EndLetter } from './end-letter';
import { mustGoTogether } from './must-go-together';
import { mustKeepAdministrator } from './must-keep-administrator';
import { endRepresentative } from './record-representative';

/** Somebody leaves a unit: what only he could do, and what lay on his own desk, goes to a named colleague. */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: EndSessions,
    private readonly letters: EndLetter,
  ) {}

  /** @throws organizationRefusals.notAColleague, lastAdministrator, successorNeeded, dutiesClash */
  execute(
    call: Call,
    personId: string,
    successorId: string | undefined,
  ): Promise<{ personId: string; handedOver: number }> {
    return this.transactions.run(call, async (tx) => {
      const { unitId = '' } = personIn(call);
      await lockUnit(tx.manager, unitId);
      const members = await membersOf(tx.manager, unitId);
      const member = members.find((one) => one.personId === personId);
      const successor = members.find((one) => one.personId === successorId && one.personId !== personId);
      if (!member || (successorId && !successor)) throw organizationRefusals.notAColleague();
      mustKeepAdministrator(members, member, []);
      const onlyHis = dutiesOnlyHis(members, member);
      const items = await assignedItems(tx.manager, { unitId, personId });
      if (!successor && onlyHis.length + items > 0) throw needsSuccessor(member, onlyHis, items);
      const { membershipId } = member;
      await endDuties(tx.manager, { membershipId, duties: member.duties, now: tx.now });
      await endDelegationsOf(tx.manager, { personId, unitId, now: tx.now });
      await this.endPapersOf(tx, personId, unitId);
      await this.sessions.ofPerson(tx, personId, personIn(call).sessionId);
      await endMembership(tx.manager, membershipId, tx.now);
      if (successor) await takeOver(tx, successor, onlyHis);
      const handedOver = successor
        ? await handOver(tx, { unitId, from: personId, to: successor.personId })
        : 0;
      tx.record({
        action: 'membership.end',
        object: { type: 'organization', id: unitId },
        before: { personId, duties: member.duties },
        after: { successorId: successor?.personId ?? null, taken: onlyHis, handedOver },
      });
      await tx.tell(memberRemoved, { personId, unitId });
      return { personId, handedOver };
    });
  }

  /** What let him sign for the unit goes with him. */
  private async endPapersOf(tx: Transaction, personId: string, unitId: string): Promise<void> {
    await endRepresentative(tx, unitId, personId);
    const { letters } = await signingFacts(tx.manager, { personId, unitId }, true);
    for (const letter of letters) await this.letters.revokeIn(tx, letter, LEFT);
  }
}

const LEFT = '已离开本单位';

function dutiesOnlyHis(members: readonly MemberRow[], member: MemberRow): Duty[] {
  const others = members.filter(({ personId }) => personId !== member.personId);
  return member.duties.filter(isDuty).filter((duty) => !others.some(({ duties }) => duties.includes(duty)));
}

function needsSuccessor({ name }: MemberRow, duties: readonly Duty[], items: number) {
  const zh = [...duties.map((duty) => DUTIES[duty].zh), ...(items > 0 ? [`${items} 件待办`] : [])];
  const en = [...duties.map((duty) => DUTIES[duty].en), ...(items > 0 ? [`${items} open items`] : [])];
  return organizationRefusals.successorNeeded({ name, what: zh.join('、'), whatEn: en.join(', ') });
}

async function takeOver(
  tx: Transaction,
  { personId, name, membershipId }: MemberRow,
  duties: readonly Duty[],
) {
  if (duties.length === 0) return;
  await mustGoTogether(tx, { personId, name, duties });
  const assignments = duties.map((duty) => ({ id: newId(), membershipId, duty, since: tx.now }));
  await tx.manager.insert(DutyAssignmentEntity, assignments);
}
