import { Injectable } from '@nestjs/common';
import { valueOn } from '@market/parameters';
import { dayOf, newId, plusDays } from '@market/platform/clock';
import type { Transaction } from '@market/platform/transactions';
import type { Invitee } from '../domain/invitation';
import { invitationDays } from '../domain/parameters';
import { personInvited } from '../facts';
import { InvitationEntity } from '../persistence/invitation.entity';
import { membersOf } from '../persistence/membership.store';

interface Inviting {
  unitId: string;
  by: { personId: string; name: string };
  people: readonly Invitee[];
}

/** Why an address cannot be invited. */
export interface Taken {
  as: 'member' | 'invited';
  zh: string;
  en: string;
}

/** Writes invitations, in the transaction of whoever may send them: a unit's administrator, or a released load. */
@Injectable()
export class InvitePerson {
  async execute(tx: Transaction, { unitId, by, people }: Inviting): Promise<void> {
    const today = dayOf(tx.now);
    const untilDay = plusDays(today, await valueOn(tx.manager, invitationDays, today));
    const invitations = people.map(({ name, email, duties }) => ({
      ...{ id: newId(), organizationId: unitId, name, email: email.toLowerCase(), duties: [...duties] },
      ...{ state: 'open' as const, invitedBy: by.personId, invitedByName: by.name, createdAt: tx.now },
      untilDay,
    }));
    await tx.manager.insert(InvitationEntity, invitations);
    tx.record({
      action: 'invitation.send',
      object: { type: 'organization', id: unitId },
      after: { people: invitations.map(({ name, email, duties }) => ({ name, email, duties })) },
    });
    for (const { id } of invitations) await tx.tell(personInvited, { id });
  }

  /** Addresses that cannot be invited. An invitation whose last day is past gives way to a new one. */
  async takenIn(tx: Transaction, unitId: string, today: string): Promise<Map<string, Taken>> {
    const open = await tx.manager.findBy(InvitationEntity, { organizationId: unitId, state: 'open' });
    const past = open.filter(({ untilDay }) => untilDay < today).map(({ id }) => id);
    if (past.length > 0)
      await tx.manager.update(InvitationEntity, past, { state: 'withdrawn', answeredAt: tx.now });
    const taken = new Map<string, Taken>();
    for (const { email } of open.filter(({ untilDay }) => untilDay >= today))
      taken.set(email, { as: 'invited', zh: '已有一份没有答复的邀请', en: 'Has an open invitation' });
    for (const { email, name } of await membersOf(tx.manager, unitId)) {
      taken.set(email.toLowerCase(), {
        as: 'member',
        zh: `${name}已经是成员`,
        en: `${name} is a member already`,
      });
    }
    return taken;
  }
}
