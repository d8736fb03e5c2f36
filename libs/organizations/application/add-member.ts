import { Injectable } from '@nestjs/common';
import { newId } from '@market/platform/clock';
import type { Transaction } from '@market/platform/transactions';
import type { Duty } from '../domain/duties';
import { memberAdded } from '../facts';
import { DutyAssignmentEntity } from '../persistence/duty-assignment.entity';
import { MembershipEntity } from '../persistence/membership.entity';
import { mustGoTogether } from './must-go-together';

export interface NewMember {
  personId: string;
  personName: string;
  email: string;
  unitId: string;
  duties: readonly Duty[];
}

/** Makes a person a member of a unit with duties, in the caller's transaction. */
@Injectable()
export class AddMember {
  /** @throws organizationRefusals.dutiesClash */
  async execute(tx: Transaction, { duties, unitId, ...person }: NewMember): Promise<void> {
    await mustGoTogether(tx, { personId: person.personId, name: person.personName, duties });
    const id = newId();
    await tx.manager.insert(MembershipEntity, { ...person, id, organizationId: unitId, since: tx.now });
    await tx.manager.insert(
      DutyAssignmentEntity,
      duties.map((duty) => ({ id: newId(), membershipId: id, duty, since: tx.now })),
    );
    tx.record({
      action: 'membership.add',
      object: { type: 'organization', id: unitId },
      after: { personId: person.personId, duties: [...duties] },
    });
    await tx.tell(memberAdded, { personId: person.personId, unitId });
  }
}
