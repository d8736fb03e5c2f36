import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { DocumentsOfUnit } from '@market/documents';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { organizationRefusals } from '../domain/refusals';
import { sameName } from '../domain/same-name';
import { LegalRepresentativeEntity } from '../persistence/legal-representative.entity';
import { lockUnit } from '../persistence/membership-changes.store';
import { memberIn } from '../persistence/membership.store';
import { OrganizationEntity } from '../persistence/organization.entity';

export interface Representative {
  unitId: string;
  personId: string;
  /** The licence that names him; null where a unit was brought in without papers. */
  licenceId: string | null;
}

/** Says which member is the legal representative the licence names (民法典 第六十一条). There is one at a time. */
@Injectable()
export class RecordRepresentative {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: DocumentsOfUnit,
  ) {}

  /** @throws organizationRefusals.notAColleague, representativeUnknown, notTheRepresentative; documentRefusals.notYours */
  byAdministrator(call: Call, personId: string, licenceId: string): Promise<{ personId: string }> {
    return this.transactions.run(call, async (tx) => {
      const { unitId = '' } = personIn(call);
      await this.documents.proveOwned(tx.manager, unitId, [licenceId]);
      await this.execute(tx, { unitId, personId, licenceId });
      return { personId };
    });
  }

  /** In the caller's transaction: by the office that saw the licence, or by whoever runs the command. */
  async execute(tx: Transaction, { unitId, personId, licenceId }: Representative): Promise<void> {
    await lockUnit(tx.manager, unitId);
    const unit = await tx.manager.findOneBy(OrganizationEntity, { id: unitId });
    const member = await memberIn(tx.manager, personId, unitId);
    if (!unit || !member) throw organizationRefusals.notAColleague();
    const given = unit.legalRepresentative;
    if (!given) throw organizationRefusals.representativeUnknown();
    const { name } = member;
    if (!sameName(given, name)) throw organizationRefusals.notTheRepresentative({ given, name });
    await endRepresentative(tx, unitId);
    const since = { id: newId(), organizationId: unitId, personId, licenceId, since: tx.now, endedAt: null };
    await tx.manager.insert(LegalRepresentativeEntity, since);
    tx.record({
      action: 'organization.record-representative',
      object: { type: 'organization', id: unitId },
      after: { personId, licenceId },
    });
  }
}

/** Whoever was recorded is so no more. */
export async function endRepresentative(tx: Transaction, unitId: string, personId?: string): Promise<void> {
  await tx.manager.update(
    LegalRepresentativeEntity,
    { organizationId: unitId, endedAt: IsNull(), ...(personId && { personId }) },
    { endedAt: tx.now },
  );
}
