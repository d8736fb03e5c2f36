import { Injectable } from '@nestjs/common';
import { dayOf } from '@market/platform/clock';
import type { Transaction } from '@market/platform/transactions';
import { dutiesOf, kindOf } from '../domain/check-cells';
import { codeOf, emailOf } from '../domain/check-load';
import type { LoadRow, Outcome } from '../domain/load';
import { organizationRefusals } from '../domain/refusals';
import type { Released } from '../persistence/load-import.store';
import { lockUnit } from '../persistence/membership-changes.store';
import { OrganizationEntity } from '../persistence/organization.entity';
import { InvitePerson } from './invite-person';
import { RegisterUnit } from './register-unit';

/** Makes one row of a load true: the unit is in the market, or the person is invited to it. */
@Injectable()
export class ImportRow {
  constructor(
    private readonly units: RegisterUnit,
    private readonly invite: InvitePerson,
  ) {}

  /** @throws organizationRefusals.noSuchUnit when a person's unit did not come in, and those of RegisterUnit */
  async execute(tx: Transaction, by: Released, row: LoadRow): Promise<Outcome> {
    return row.sheet === 'units' ? this.unit(tx, row) : this.person(tx, by, row);
  }

  private async unit(tx: Transaction, row: LoadRow): Promise<Outcome> {
    const { cells } = row;
    const creditCode = codeOf(row);
    const here = await tx.manager.existsBy(OrganizationEntity, { creditCode });
    if (here) return 'keep-unit';
    const kind = kindOf(cells.kind ?? '');
    if (!kind) throw new Error(`Row ${row.id} was released with a kind that is none.`);
    await this.units.execute(tx, {
      ...{ kind, creditCode, name: cells.name ?? '', divisionCode: cells.divisionCode ?? '' },
      ...{ address: cells.address, about: cells.about, nameEn: cells.nameEn },
      legalRepresentative: cells.legalRepresentative,
    });
    return 'make-unit';
  }

  private async person(tx: Transaction, by: Released, row: LoadRow): Promise<Outcome> {
    const unit = await tx.manager.findOneBy(OrganizationEntity, { creditCode: codeOf(row) });
    if (!unit) throw organizationRefusals.noSuchUnit();
    await lockUnit(tx.manager, unit.id);
    const taken = await this.invite.takenIn(tx, unit.id, dayOf(tx.now));
    const email = emailOf(row);
    const here = taken.get(email);
    if (here) return here.as === 'member' ? 'keep-member' : 'keep-invited';
    await this.invite.execute(tx, {
      unitId: unit.id,
      by,
      people: [{ name: row.cells.name ?? '', email, duties: dutiesOf(row.cells.duties ?? '') }],
    });
    return 'invite';
  }
}
