import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DocumentsOfUnit, grantAccess } from '@market/documents';
import { ReadContact, StateIdentity } from '@market/identity';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { appendHistory, moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { closeItems } from '@market/worklist';
import { isCreditCode } from '../domain/credit-code';
import { isPlace } from '../domain/place';
import { organizationRefusals } from '../domain/refusals';
import { sameName } from '../domain/same-name';
import type { ApplicationForm, UnitApplication } from '../domain/unit-application';
import { applicationStates } from '../domain/unit-application-states';
import { applicationSubmitted } from '../facts';
import { OrganizationEntity } from '../persistence/organization.entity';
import { UnitApplicationEntity } from '../persistence/unit-application.entity';
import { applicationOf, findApplication, verifyingOffice } from '../persistence/unit-application.store';
import { putApplicationOnDesk } from './put-application-on-desk';

/** What somebody does who brings his unit into the market. */
@Injectable()
export class ApplyForUnit {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: DocumentsOfUnit,
    private readonly contacts: ReadContact,
    private readonly identity: StateIdentity,
  ) {}

  /** @throws organizationRefusals.identityMissing, creditCodeWrong, creditCodeTaken, placeUnknown, letterMissing, notTheRepresentative, alreadyApplied, nobodyVerifies */
  submit(call: Call, form: ApplicationForm): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const { personId, name } = personIn(call);
      if (!(await this.identity.stated(tx.manager, personId))) throw organizationRefusals.identityMissing();
      await this.prove(tx.manager, { personId, name }, form);
      const officeId = await verifyingOffice(tx.manager);
      if (!officeId) throw organizationRefusals.nobodyVerifies();
      const contact = await this.contacts.execute(tx.manager, personId);
      const entity = Object.assign(new UnitApplicationEntity(), {
        ...{ id: newId(), state: applicationStates.initial, creditCode: form.creditCode, form, officeId },
        ...{ applicantId: personId, applicantName: name, email: contact?.email ?? '' },
        ...{ round: 1, reason: null, remarks: [], submittedAt: tx.now, decidedAt: null, unitId: null },
      });
      const kept = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(UnitApplicationEntity)
        .values(entity)
        .orIgnore()
        .returning('id')
        .execute();
      if (kept.raw.length === 0) throw organizationRefusals.alreadyApplied({ code: form.creditCode });
      await showPapers(tx, entity);
      const noun = applicationStates.noun;
      await appendHistory(tx, { noun, objectId: entity.id, action: 'submit', from: null, to: entity.state });
      tx.record({
        action: 'unit-application.submit',
        object: { type: noun, id: entity.id },
        after: { ...form },
      });
      await tx.tell(applicationSubmitted, { id: entity.id });
      await putApplicationOnDesk(tx, applicationOf(entity));
      return { id: entity.id };
    });
  }

  /** @throws stateRefusals and those of submit */
  resubmit(call: Call, id: string, form: ApplicationForm): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const application = await loaded(tx, id);
      const { applicantId: applicant, applicantName } = application;
      await this.prove(tx.manager, { personId: applicant, name: applicantName }, form);
      const round = application.round + 1;
      const set = { form, creditCode: form.creditCode, round, submittedAt: tx.now, decidedAt: null };
      const state = await moveState(tx, applicationStates, 'resubmit', {
        subject: application,
        entity: UnitApplicationEntity,
        set,
      });
      const changed = { ...application, ...set, state };
      await showPapers(tx, { id, form, officeId: application.holders.office });
      await putApplicationOnDesk(tx, changed);
      return { id };
    });
  }

  /** @throws stateRefusals */
  withdraw(call: Call, id: string): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const application = await loaded(tx, id);
      await moveState(tx, applicationStates, 'withdraw', {
        subject: application,
        entity: UnitApplicationEntity,
      });
      await closeItems(tx, { noun: applicationStates.noun, id });
      return { id };
    });
  }

  private async prove(
    manager: EntityManager,
    { personId, name }: { personId: string; name: string },
    form: ApplicationForm,
  ): Promise<void> {
    const { creditCode: code, divisionCode, letterId, appliesForHimself, legalRepresentative: given } = form;
    if (!isCreditCode(code)) throw organizationRefusals.creditCodeWrong({ code }, at('creditCode'));
    const taken = await manager.findOneBy(OrganizationEntity, { creditCode: code });
    if (taken) throw organizationRefusals.creditCodeTaken({ code, name: taken.name }, at('creditCode'));
    if (!isPlace(divisionCode)) {
      throw organizationRefusals.placeUnknown({ code: divisionCode }, at('divisionCode'));
    }
    if (!letterId && !appliesForHimself) throw organizationRefusals.letterMissing({}, at('letterId'));
    if (appliesForHimself && !sameName(given, name))
      throw organizationRefusals.notTheRepresentative({ given, name }, at('legalRepresentative'));
    await this.documents.proveUploadedBy(manager, personId, papersOf(form));
  }
}

/** Locked until the transaction ends: of two who answer at once the second meets what the first has said. */
export async function loaded(tx: Transaction, id: string): Promise<UnitApplication> {
  await tx.manager.query('SELECT FROM unit_application WHERE id = $1 FOR UPDATE', [id]);
  const application = await findApplication(tx.manager, id);
  if (!application) throw organizationRefusals.noSuchApplication();
  return application;
}

function papersOf({ licenceId, letterId }: ApplicationForm): string[] {
  return letterId ? [licenceId, letterId] : [licenceId];
}

function showPapers(
  tx: Transaction,
  { id, form, officeId }: Pick<UnitApplicationEntity, 'id' | 'form' | 'officeId'>,
): Promise<void> {
  const purpose = `unit-application ${id}`;
  return grantAccess(tx, { documentIds: papersOf(form), subjects: [{ unitId: officeId }], purpose });
}

const at = (field: string) => [{ field, zh: '改这一项', en: 'Change this' }];
