import { Injectable } from '@nestjs/common';
import { type Transaction, Transactions } from '@market/platform/transactions';
import type { Call } from '@market/platform/call';
import { moveState } from '@market/platform/states';
import { firstDuties } from '../domain/duties-of-kind';
import type { Remark, UnitApplication } from '../domain/unit-application';
import { applicationStates } from '../domain/unit-application-states';
import { UnitApplicationEntity } from '../persistence/unit-application.entity';
import { AddMember } from './add-member';
import { loaded } from './apply-for-unit';
import { putApplicationOnDesk } from './put-application-on-desk';
import { RecordRepresentative } from './record-representative';
import { RegisterUnit } from './register-unit';

export interface Answer {
  action: 'return' | 'refuse';
  reason: string;
  remarks: readonly Remark[];
}

/** What the verifying office does with an application to join. */
@Injectable()
export class VerifyUnit {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: RegisterUnit,
    private readonly members: AddMember,
    private readonly representatives: RecordRepresentative,
  ) {}

  /**
   * The unit is in the market, and its applicant its first administrator.
   * @throws stateRefusals; organizationRefusals.creditCodeTaken when it came in meanwhile, dutiesClash
   */
  approve(call: Call, id: string): Promise<{ id: string; unitId: string }> {
    return this.transactions.run(call, async (tx) => {
      const application = await loaded(tx, id);
      const { form, applicantId, applicantName, email } = application;
      const { kind, name, nameEn, creditCode, divisionCode, address, about, legalRepresentative } = form;
      const unitId = await this.units.execute(tx, {
        ...{ kind, name, creditCode, divisionCode, legalRepresentative },
        ...{ nameEn: nameEn ?? undefined, address: address ?? undefined, about: about ?? undefined },
      });
      const set = { unitId, decidedAt: tx.now, reason: null, remarks: [] };
      const state = await moveState(tx, applicationStates, 'approve', {
        subject: application,
        entity: UnitApplicationEntity,
        set,
      });
      await this.members.execute(tx, {
        ...{ personId: applicantId, personName: applicantName, email, unitId },
        duties: firstDuties(kind),
      });
      // The office has seen his name on the licence.
      if (form.appliesForHimself) {
        const { licenceId } = form;
        await this.representatives.execute(tx, { unitId, personId: applicantId, licenceId });
      }
      await putApplicationOnDesk(tx, { ...application, ...set, state });
      return { id, unitId };
    });
  }

  /** Asks to revise, or refuses; the reason and the remarks are what the applicant reads. @throws stateRefusals */
  answer(call: Call, id: string, { action, reason, remarks }: Answer): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const application = await loaded(tx, id);
      await this.move(tx, application, { action, reason, remarks });
      return { id };
    });
  }

  private async move(tx: Transaction, application: UnitApplication, answer: Answer): Promise<void> {
    const { action, reason, remarks } = answer;
    const set = { decidedAt: tx.now, reason, remarks };
    const state = await moveState(tx, applicationStates, action, {
      subject: application,
      entity: UnitApplicationEntity,
      reason,
      set: { ...set, remarks: [...remarks] },
    });
    await putApplicationOnDesk(tx, { ...application, ...set, state });
  }
}
