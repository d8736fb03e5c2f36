import { Injectable } from '@nestjs/common';
import { grantAccess, revokeAccess } from '@market/documents';
import { ReadUnits } from '@market/organizations';
import { actorName, type Call } from '@market/platform/call';
import { dayOf } from '@market/platform/clock';
import { moversOf, moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { closeItems } from '@market/worklist';
import type { Remark } from '../domain/achievement';
import { achievementNumber } from '../domain/number';
import { achievementRefusals } from '../domain/refusals';
import { achievementStates, type Action } from '../domain/states';
import { AchievementEntity } from '../persistence/achievement.entity';
import { achievementOf, nextSerial } from '../persistence/achievement.store';
import { putOnDesk } from './put-on-desk';

export interface MoveInput {
  reason?: string | undefined;
  /** Remarks on fields, given with a return. */
  remarks?: readonly { field: string; text: string }[] | undefined;
}

export interface Moved {
  id: string;
  state: string;
  number: string | null;
}

/** Every move of an achievement, people's and the market's own: load, check, do, record, tell. */
@Injectable()
export class MoveAchievement {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: ReadUnits,
  ) {}

  /** @throws stateRefusals, achievementRefusals */
  execute(call: Call, id: string, action: Action, input: MoveInput = {}): Promise<Moved> {
    return this.transactions.run(call, (tx) => this.within(tx, id, action, input));
  }

  async within(tx: Transaction, id: string, action: Action, { reason, remarks }: MoveInput): Promise<Moved> {
    const entity = await tx.manager.findOneBy(AchievementEntity, { id });
    if (!entity) throw achievementRefusals.noSuchAchievement();
    const set = await this.columnsSetBy(tx, action, entity, { reason, remarks });
    const subject = achievementOf(entity, await moversOf(tx.manager, 'achievement', id));
    const state = await moveState(tx, achievementStates, action, {
      subject,
      entity: AchievementEntity,
      reason,
      set,
      detail: { number: set.number ?? entity.number },
    });
    const moved: AchievementEntity = { ...entity, ...set, state };
    await closeItems(tx, { noun: 'achievement', id });
    await putOnDesk(tx, moved, this.units);
    await this.openDocuments(tx, action, moved);
    return { id, state, number: moved.number };
  }

  /** What a move writes beside the state, in the same conditional update. */
  private async columnsSetBy(
    tx: Transaction,
    action: Action,
    entity: AchievementEntity,
    input: MoveInput,
  ): Promise<Partial<AchievementEntity>> {
    const today = dayOf(tx.now);
    switch (action) {
      case 'submit':
        return { remarks: [] };
      case 'approve':
        return { registryId: await this.registry(tx) };
      case 'return':
      case 'send-back':
        return { remarks: remarksOf(tx, input) };
      case 'register': {
        const year = Number(today.slice(0, 4));
        const serial = await nextSerial(tx.manager, year, entity.kind);
        return { number: achievementNumber(year, entity.kind, serial), registeredOn: today };
      }
      case 'list':
        return { listedOn: today, lastConfirmedOn: today, withdrawnOn: null, withdrawnReason: null };
      case 'confirm':
        return { lastConfirmedOn: today };
      case 'withdraw':
        return { withdrawnOn: today, withdrawnReason: input.reason?.trim() ?? null };
      case 'expire':
        return {};
    }
  }

  private async registry(tx: Transaction): Promise<string> {
    const [registry] = await this.units.ofKind(tx.manager, 'achievement-registry');
    if (!registry) throw achievementRefusals.noRegistry();
    return registry.id;
  }

  /** The registry reads the evidence while it reviews; the public reads what is listed. */
  private async openDocuments(tx: Transaction, action: Action, entity: AchievementEntity): Promise<void> {
    const evidence = entity.evidence.flatMap((one) => one.documentId ?? []);
    const documentIds = [...evidence, ...entity.attachmentIds];
    if (action === 'approve' && entity.registryId) {
      const subjects = [{ unitId: entity.registryId }];
      await grantAccess(tx, { documentIds, subjects, purpose: `achievement-review:${entity.id}` });
    }
    if (action === 'list' || action === 'confirm') {
      await grantAccess(tx, {
        documentIds,
        subjects: [{ anyone: true }],
        purpose: `achievement-listing:${entity.id}`,
      });
    }
    if (action === 'withdraw' || action === 'expire')
      await revokeAccess(tx, `achievement-listing:${entity.id}`);
  }
}

function remarksOf(tx: Transaction, { remarks }: MoveInput): Remark[] {
  const by = actorName(tx.call.actor);
  return (remarks ?? []).map((remark) => ({ ...remark, by, at: tx.now.toISOString() }));
}
