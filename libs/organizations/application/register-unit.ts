import { Injectable } from '@nestjs/common';
import { newId } from '@market/platform/clock';
import type { Transaction } from '@market/platform/transactions';
import { isCreditCode } from '../domain/credit-code';
import { organizationRefusals } from '../domain/refusals';
import type { UnitKind } from '../domain/unit-kinds';
import { OrganizationEntity } from '../persistence/organization.entity';

export interface NewUnit {
  name: string;
  nameEn?: string | undefined;
  kind: UnitKind;
  creditCode: string;
  divisionCode: string;
  address?: string | undefined;
  about?: string | undefined;
  legalRepresentative?: string | undefined;
}

/** Brings a unit into the market, verified: by whoever runs the command, or by the office that approved its application. */
@Injectable()
export class RegisterUnit {
  async execute(tx: Transaction, unit: NewUnit): Promise<string> {
    const code = unit.creditCode;
    if (!isCreditCode(code)) throw organizationRefusals.creditCodeWrong({ code });
    const id = newId();
    const kept = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(OrganizationEntity)
      .values({ ...unit, id, verifiedAt: tx.now, createdAt: tx.now })
      .orIgnore()
      .returning('id')
      .execute();
    if (kept.raw.length === 0) {
      const taken = await tx.manager.findOneBy(OrganizationEntity, { creditCode: code });
      throw organizationRefusals.creditCodeTaken({ code, name: taken?.name ?? '' });
    }
    tx.record({ action: 'organization.register', object: { type: 'organization', id }, after: { ...unit } });
    return id;
  }
}
