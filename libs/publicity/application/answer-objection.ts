import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { moversOf, moveState } from '@market/platform/states';
import { Transactions } from '@market/platform/transactions';
import { closeItems } from '@market/worklist';
import type { ObjectionState } from '../domain/objection';
import { publicityRefusals } from '../domain/refusals';
import { type Answer, objectionStates } from '../domain/states';
import { ObjectionEntity } from '../persistence/objection.entity';
import { findObjection } from '../persistence/publicity.store';

@Injectable()
export class AnswerObjection {
  constructor(private readonly transactions: Transactions) {}

  /** The answer stands on the public page. @throws publicityRefusals.noSuchObjection, stateRefusals */
  execute(
    call: Call,
    id: string,
    outcome: Answer,
    answer: string | undefined,
  ): Promise<{ id: string; state: ObjectionState }> {
    return this.transactions.run(call, async (tx) => {
      const objection = await findObjection(tx.manager, id);
      if (!objection) throw publicityRefusals.noSuchObjection();
      const state = await moveState(tx, objectionStates, outcome, {
        subject: { ...objection, movers: await moversOf(tx.manager, 'notice', objection.noticeId) },
        entity: ObjectionEntity,
        reason: answer,
        set: { answer: answer?.trim() ?? null },
        detail: { notice: objection.noticeNumber, position: objection.position },
      });
      await closeItems(tx, { noun: 'objection', id });
      return { id, state };
    });
  }
}
