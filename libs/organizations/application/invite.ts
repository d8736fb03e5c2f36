import { Injectable } from '@nestjs/common';
import { valueOn } from '@market/parameters';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { dayOf, newId, plusDays } from '@market/platform/clock';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { faultsOfList, type Invitee } from '../domain/invitation';
import { invitationDays } from '../domain/parameters';
import { organizationRefusals } from '../domain/refusals';
import { personInvited } from '../facts';
import { InvitationEntity } from '../persistence/invitation.entity';
import { lockUnit } from '../persistence/membership-changes.store';
import { membersOf } from '../persistence/membership.store';
import { OrganizationEntity } from '../persistence/organization.entity';

/** A unit's administrator asks people to join it, by a list. */
@Injectable()
export class Invite {
  constructor(private readonly transactions: Transactions) {}

  /** All or none. @throws organizationRefusals.invitationsWrong with a fault for each row */
  execute(call: Call, people: readonly Invitee[]): Promise<{ invited: number }> {
    return this.transactions.run(call, async (tx) => {
      const { unitId = '', personId, name: inviter } = personIn(call);
      await lockUnit(tx.manager, unitId);
      const unit = await tx.manager.findOneBy(OrganizationEntity, { id: unitId });
      if (!unit) throw organizationRefusals.noSuchUnit();
      const today = dayOf(tx.now);
      const faults = faultsOfList(people, { kind: unit.kind, taken: await takenIn(tx, unitId, today) });
      if (faults.length > 0) {
        const count = new Set(faults.map(({ field }) => field.split('.')[1])).size;
        throw organizationRefusals.invitationsWrong({ count }, faults);
      }
      const untilDay = plusDays(today, await valueOn(tx.manager, invitationDays, today));
      const invitations = people.map(({ name, email, duties }) => ({
        ...{ id: newId(), organizationId: unitId, name, email: email.toLowerCase(), duties: [...duties] },
        ...{ state: 'open' as const, invitedBy: personId, invitedByName: inviter, createdAt: tx.now },
        untilDay,
      }));
      await tx.manager.insert(InvitationEntity, invitations);
      tx.record({
        action: 'invitation.send',
        object: { type: 'organization', id: unitId },
        after: { people: invitations.map(({ name, email, duties }) => ({ name, email, duties })) },
      });
      for (const { id } of invitations) await tx.tell(personInvited, { id });
      return { invited: invitations.length };
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

/** Addresses that cannot be invited, with the reason. An invitation whose last day is past gives way to a new one. */
async function takenIn(
  tx: Transaction,
  unitId: string,
  today: string,
): Promise<Map<string, { zh: string; en: string }>> {
  const open = await tx.manager.findBy(InvitationEntity, { organizationId: unitId, state: 'open' });
  const past = open.filter(({ untilDay }) => untilDay < today).map(({ id }) => id);
  if (past.length > 0)
    await tx.manager.update(InvitationEntity, past, { state: 'withdrawn', answeredAt: tx.now });
  const running = open.filter(({ untilDay }) => untilDay >= today);
  const members = await membersOf(tx.manager, unitId);
  const taken = new Map<string, { zh: string; en: string }>();
  for (const { email } of running) {
    taken.set(email, { zh: '已有一份没有答复的邀请', en: 'Has an open invitation' });
  }
  for (const { email, name } of members) {
    taken.set(email, { zh: `${name}已经是成员`, en: `${name} is a member already` });
  }
  return taken;
}
