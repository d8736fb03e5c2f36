import { Injectable } from '@nestjs/common';
import { type EntityManager, In, MoreThanOrEqual } from 'typeorm';
import { ReadContact } from '@market/identity';
import type { Holders } from '@market/platform/access';
import { Clock, dayOf, isId } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { InvitationEntity } from '../persistence/invitation.entity';
import { ReadUnits, type Unit } from './read-units';

export type InvitationEntry = InvitationEntity;

export interface Invitation extends Omit<InvitationEntity, 'organizationId'> {
  unit: Unit;
}

/** With where its inviter is reached. */
export interface InvitationStory extends Invitation {
  inviterEmail: string;
}

@Injectable()
export class ReadInvitations {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: ReadUnits,
    private readonly contacts: ReadContact,
    private readonly clock: Clock,
  ) {}

  /** Open ones of a unit, newest first. */
  async ofUnit(unitId: string): Promise<InvitationEntry[]> {
    return this.transactions.reader.find(InvitationEntity, {
      where: { organizationId: unitId, state: 'open' },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /** Those a person can answer today, by the addresses that are his. */
  async forPerson(personId: string): Promise<Invitation[]> {
    const { reader } = this.transactions;
    const addresses = await this.contacts.addresses(reader, personId);
    const untilDay = MoreThanOrEqual(dayOf(this.clock.now()));
    const found = await reader.find(InvitationEntity, {
      where: { email: In(addresses), state: 'open', untilDay },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    return this.withUnits(reader, found);
  }

  /** For those who are told of it. */
  async about(manager: EntityManager, id: string): Promise<InvitationStory | undefined> {
    const found = await manager.findBy(InvitationEntity, { id });
    const [invitation] = await this.withUnits(manager, found);
    if (!invitation) return undefined;
    const inviter = await this.contacts.execute(manager, invitation.invitedBy);
    return { ...invitation, inviterEmail: inviter?.email ?? '' };
  }

  private async withUnits(manager: EntityManager, found: InvitationEntity[]): Promise<Invitation[]> {
    const units = await this.units.byIds(
      manager,
      found.map(({ organizationId }) => organizationId),
    );
    return found.flatMap(({ organizationId, ...invitation }) => {
      const unit = units.get(organizationId);
      return unit ? [{ ...invitation, unit }] : [];
    });
  }
}

export async function holdersOfInvitation(manager: EntityManager, id: string): Promise<Holders | undefined> {
  const found = isId(id) ? await manager.findOneBy(InvitationEntity, { id }) : null;
  return found ? { unit: found.organizationId } : undefined;
}
