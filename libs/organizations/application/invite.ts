import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { dayOf } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { faultsOfList, type Invitee } from '../domain/invitation';
import { organizationRefusals } from '../domain/refusals';
import { InvitationEntity } from '../persistence/invitation.entity';
import { lockUnit } from '../persistence/membership-changes.store';
import { OrganizationEntity } from '../persistence/organization.entity';
import { InvitePerson } from './invite-person';

/** A unit's administrator asks people to join it, by a list. */
@Injectable()
export class Invite {
  constructor(
    private readonly transactions: Transactions,
    private readonly invite: InvitePerson,
  ) {}

  /** All or none. @throws organizationRefusals.invitationsWrong with a fault for each row */
  execute(call: Call, people: readonly Invitee[]): Promise<{ invited: number }> {
    return this.transactions.run(call, async (tx) => {
      const { unitId = '', personId, name } = personIn(call);
      await lockUnit(tx.manager, unitId);
      const unit = await tx.manager.findOneBy(OrganizationEntity, { id: unitId });
      if (!unit) throw organizationRefusals.noSuchUnit();
      const today = dayOf(tx.now);
      const faults = faultsOfList(people, {
        kind: unit.kind,
        taken: await this.invite.takenIn(tx, unitId, today),
      });
      if (faults.length > 0) {
        const count = new Set(faults.map(({ field }) => field.split('.')[1])).size;
        throw organizationRefusals.invitationsWrong({ count }, faults);
      }
      await this.invite.execute(tx, { unitId, by: { personId, name }, people });
      return { invited: people.length };
    });
  }

  /** @throws organizationRefusals.noSuchInvitation */
  withdraw(call: Call, id: string): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const { unitId = '' } = personIn(call);
      const { affected } = await tx.manager.update(
        InvitationEntity,
        { id, organizationId: unitId, state: 'open' },
        { state: 'withdrawn', answeredAt: tx.now },
      );
      if (affected !== 1) throw organizationRefusals.noSuchInvitation();
      tx.record({ action: 'invitation.withdraw', object: { type: 'invitation', id } });
      return { id };
    });
  }
}
