import { Injectable } from '@nestjs/common';
import { isCode } from '@market/classification';
import { DocumentsOfUnit } from '@market/documents';
import { ReadUnits } from '@market/organizations';
import type { Plain } from '@market/platform/audit';
import { accessRefusals } from '@market/platform/access';
import { actorName, type Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { appendHistory } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import type { Form } from '../domain/achievement';
import { achievementRefusals } from '../domain/refusals';
import { achievementStates } from '../domain/states';
import { AchievementEntity } from '../persistence/achievement.entity';
import { columnsOf, formOf } from '../persistence/achievement.store';

const OPEN_FOR_EDITING = ['draft', 'returned'];

/** Keeps the form: as often as people like while it is theirs to edit. Incomplete is fine, wrong codes are not. */
@Injectable()
export class SaveAchievement {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: ReadUnits,
    private readonly documents: DocumentsOfUnit,
  ) {}

  /** Starts a draft of the actor's unit. @returns its id */
  async create(call: Call, form: Form): Promise<{ id: string }> {
    const { actor } = call;
    if (actor.kind !== 'person' || !actor.unitId) throw accessRefusals.dutyMissing();
    const unitId = actor.unitId;
    return this.transactions.run(call, async (tx) => {
      await this.prove(tx, form, unitId);
      const unit = (await this.units.byIds(tx.manager, [unitId])).get(unitId);
      const id = newId();
      await tx.manager.insert(AchievementEntity, {
        ...(columnsOf(form) as AchievementEntity),
        id,
        state: achievementStates.initial,
        unitId,
        divisionCode: unit?.divisionCode ?? '',
        remarks: [],
        createdBy: actor.personId,
        changedBy: actor.name,
        createdAt: tx.now,
        changedAt: tx.now,
        version: 1,
      });
      await appendHistory(tx, {
        noun: 'achievement',
        objectId: id,
        action: 'create',
        from: null,
        to: 'draft',
      });
      tx.record({
        action: 'achievement.create',
        object: { type: 'achievement', id },
        after: form as unknown as Plain,
      });
      return { id };
    });
  }

  /**
   * Saves over the version the page was opened with.
   * @throws achievementRefusals: locked (not a draft any more), stalePage (somebody saved in between)
   */
  async update(
    call: Call,
    id: string,
    version: number,
    form: Form,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(call, async (tx) => {
      const entity = await tx.manager.findOneBy(AchievementEntity, { id });
      if (!entity) throw achievementRefusals.noSuchAchievement();
      if (!OPEN_FOR_EDITING.includes(entity.state)) {
        const { name } = achievementStates.states[entity.state];
        throw achievementRefusals.locked({ state: name.zh, stateEn: name.en });
      }
      await this.prove(tx, form, entity.unitId);
      const saved = await tx.manager.update(
        AchievementEntity,
        { id, version, state: entity.state },
        {
          ...(columnsOf(form) as object),
          version: version + 1,
          changedAt: tx.now,
          changedBy: actorName(call.actor),
        },
      );
      if (saved.affected !== 1) throw achievementRefusals.stalePage({ who: entity.changedBy });
      tx.record({
        action: 'achievement.save',
        object: { type: 'achievement', id },
        before: formOf(entity) as unknown as Plain,
        after: form as unknown as Plain,
      });
      return { id, version: version + 1 };
    });
  }

  private async prove(tx: Transaction, form: Form, unitId: string): Promise<void> {
    proveCode('technology-fields', form.fieldCode, { zh: '技术领域', en: 'Technology field' });
    proveCode('disciplines', form.disciplineCode, { zh: '学科分类', en: 'Discipline' });
    proveCode('industries', form.industryCode, { zh: '应用行业', en: 'Industry' });
    const { price } = form;
    if (price && price.low !== null && price.high !== null && price.low > price.high) {
      throw achievementRefusals.priceOrder();
    }
    const ids = [...form.attachmentIds, ...form.evidence.flatMap((one) => one.documentId ?? [])];
    await this.documents.proveOwned(tx.manager, unitId, ids);
  }
}

function proveCode(
  table: Parameters<typeof isCode>[0],
  code: string | null,
  name: { zh: string; en: string },
): void {
  if (code && !isCode(table, code))
    throw achievementRefusals.codeUnknown({ name: name.zh, nameEn: name.en, code });
}
