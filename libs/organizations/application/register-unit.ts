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
}

/** Brings a unit into the market, verified by whoever runs the command; self-service joining comes later. */
@Injectable()
export class RegisterUnit {
  async execute(tx: Transaction, unit: NewUnit): Promise<string> {
    const code = unit.creditCode;
    if (!isCreditCode(code)) throw organizationRefusals.creditCodeWrong({ code });
    const taken = await tx.manager.findOneBy(OrganizationEntity, { creditCode: code });
    if (taken) throw organizationRefusals.creditCodeTaken({ code, name: taken.name });
    const id = newId();
    await tx.manager.insert(OrganizationEntity, { ...unit, id, verifiedAt: tx.now, createdAt: tx.now });
    tx.record({ action: 'organization.register', object: { type: 'organization', id }, after: { ...unit } });
    return id;
  }
}
