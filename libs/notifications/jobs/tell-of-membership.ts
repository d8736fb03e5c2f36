import { Injectable } from '@nestjs/common';
import { ReadContact } from '@market/identity';
import { ReadUnits } from '@market/organizations';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { MEMBERSHIP_NOTICES } from '../domain/member-notices';

type Payload = { personId: string; unitId: string };

@Injectable()
export class TellOfMembership implements FactHandler<Payload> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly units: ReadUnits,
    private readonly contacts: ReadContact,
  ) {}

  async apply(tx: Transaction, fact: Fact<Payload>): Promise<void> {
    const { personId, unitId } = fact.payload;
    const unit = (await this.units.byIds(tx.manager, [unitId])).get(unitId);
    if (!unit) return;
    const members = await this.units.members(tx.manager, unitId);
    const contact = await this.contacts.execute(tx.manager, personId);
    const duties = members.find((member) => member.personId === personId)?.duties ?? [];
    const about = { unit, duties, person: { personId, email: contact?.email ?? '' } };
    for (const rule of MEMBERSHIP_NOTICES[fact.name] ?? []) await this.notice.execute(tx, fact, rule, about);
  }
}
