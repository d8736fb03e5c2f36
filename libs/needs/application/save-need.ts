import { Injectable } from '@nestjs/common';
import { isCode } from '@market/classification';
import { ReadUnits } from '@market/organizations';
import { accessRefusals } from '@market/platform/access';
import type { Plain } from '@market/platform/audit';
import { actorName, type Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { appendHistory } from '@market/platform/states';
import { Transactions } from '@market/platform/transactions';
import type { NeedForm } from '../domain/need';
import { needRefusals } from '../domain/refusals';
import { needStates } from '../domain/states';
import { NeedEntity } from '../persistence/need.entity';
import { columnsOf, formOf } from '../persistence/need.store';

/** Keeps the form while it is not published. Incomplete is fine, wrong codes are not. */
@Injectable()
export class SaveNeed {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: ReadUnits,
  ) {}

  /** Starts a draft of the actor's unit. @returns its id */
  async create(call: Call, form: NeedForm): Promise<{ id: string }> {
    const { actor } = call;
    if (actor.kind !== 'person' || !actor.unitId) throw accessRefusals.dutyMissing();
    const unitId = actor.unitId;
    prove(form);
    return this.transactions.run(call, async (tx) => {
      const unit = (await this.units.byIds(tx.manager, [unitId])).get(unitId);
      const id = newId();
      await tx.manager.insert(NeedEntity, {
        ...(columnsOf(form) as NeedEntity),
        id,
        state: needStates.initial,
        unitId,
        divisionCode: unit?.divisionCode ?? '',
        createdBy: actor.personId,
        changedBy: actor.name,
        createdAt: tx.now,
        changedAt: tx.now,
        version: 1,
      });
      await appendHistory(tx, { noun: 'need', objectId: id, action: 'create', from: null, to: 'draft' });
      tx.record({ action: 'need.create', object: { type: 'need', id }, after: form as unknown as Plain });
      return { id };
    });
  }

  /** Saves over the version the page was opened with. @throws needRefusals: locked, stalePage */
  async update(
    call: Call,
    id: string,
    version: number,
    form: NeedForm,
  ): Promise<{ id: string; version: number }> {
    prove(form);
    return this.transactions.run(call, async (tx) => {
      const entity = await tx.manager.findOneBy(NeedEntity, { id });
      if (!entity) throw needRefusals.noSuchNeed();
      if (entity.state === 'open') throw needRefusals.locked();
      const saved = await tx.manager.update(
        NeedEntity,
        { id, version, state: entity.state },
        {
          ...(columnsOf(form) as object),
          version: version + 1,
          changedAt: tx.now,
          changedBy: actorName(call.actor),
        },
      );
      if (saved.affected !== 1) throw needRefusals.stalePage({ who: entity.changedBy });
      tx.record({
        action: 'need.save',
        object: { type: 'need', id },
        before: formOf(entity) as unknown as Plain,
        after: form as unknown as Plain,
      });
      return { id, version: version + 1 };
    });
  }
}

function prove({ fieldCode, budgetLow, budgetHigh }: NeedForm): void {
  if (fieldCode && !isCode('technology-fields', fieldCode))
    throw needRefusals.fieldUnknown({ code: fieldCode });
  if (budgetLow !== null && budgetHigh !== null && budgetLow > budgetHigh) throw needRefusals.budgetOrder();
}
