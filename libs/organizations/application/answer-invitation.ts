import { Injectable } from '@nestjs/common';
import { ReadContact, StateIdentity } from '@market/identity';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { dayOf } from '@market/platform/clock';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { JOINING_KINDS } from '../domain/duties-of-kind';
import { organizationRefusals } from '../domain/refusals';
import type { UnitKind } from '../domain/unit-kinds';
import { invitationAnswered } from '../facts';
import { InvitationEntity } from '../persistence/invitation.entity';
import { memberIn } from '../persistence/membership.store';
import { OrganizationEntity } from '../persistence/organization.entity';
import { AddMember } from './add-member';

const JOINING: ReadonlySet<UnitKind> = new Set(JOINING_KINDS);

/** The one invited says yes or no. The address he proved when he signed up is what lets him. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ReadContact,
    private readonly members: AddMember,
    private readonly identity: StateIdentity,
  ) {}

  /**
   * Whoever acts for an office must be known by his identity number: its duties keep natural persons apart.
   * @throws organizationRefusals.noSuchInvitation, invitationOver, identityMissing, alreadyMember, dutiesClash
   */
  accept(call: Call, id: string): Promise<{ unitId: string }> {
    return this.transactions.run(call, async (tx) => {
      const { personId, name } = personIn(call);
      const { organizationId: unitId, email, duties } = await this.open(tx, id, personId);
      const unit = await tx.manager.findOneByOrFail(OrganizationEntity, { id: unitId });
      const known = JOINING.has(unit.kind) || (await this.identity.stated(tx.manager, personId));
      if (!known) throw organizationRefusals.identityMissing();
      if (await memberIn(tx.manager, personId, unitId)) throw organizationRefusals.alreadyMember({ name });
      await this.members.execute(tx, { personId, personName: name, email, unitId, duties });
      await this.close(tx, id, 'accepted');
      return { unitId };
    });
  }

  /** @throws organizationRefusals.noSuchInvitation, invitationOver */
  decline(call: Call, id: string): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      await this.open(tx, id, personIn(call).personId);
      await this.close(tx, id, 'declined');
      return { id };
    });
  }

  private async open(tx: Transaction, id: string, personId: string): Promise<InvitationEntity> {
    const invitation = await tx.manager.findOne(InvitationEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    const addresses = await this.contacts.addresses(tx.manager, personId);
    if (!invitation || !addresses.includes(invitation.email)) throw organizationRefusals.noSuchInvitation();
    const why = whyOver(invitation, dayOf(tx.now));
    if (why) throw organizationRefusals.invitationOver({ why: why.zh, whyEn: why.en });
    return invitation;
  }

  private async close(tx: Transaction, id: string, state: 'accepted' | 'declined'): Promise<void> {
    await tx.manager.update(InvitationEntity, { id }, { state, answeredAt: tx.now });
    tx.record({ action: `invitation.${state}`, object: { type: 'invitation', id } });
    await tx.tell(invitationAnswered, { id });
  }
}

function whyOver(
  { state, untilDay }: InvitationEntity,
  today: string,
): { zh: string; en: string } | undefined {
  if (state === 'accepted') return { zh: '已经接受过', en: 'has been accepted already' };
  if (state === 'declined') return { zh: '已经谢绝', en: 'has been declined' };
  if (state === 'withdrawn') return { zh: '已被撤回', en: 'has been withdrawn' };
  if (untilDay < today) return { zh: `已于 ${untilDay} 过期`, en: `ended on ${untilDay}` };
  return undefined;
}
