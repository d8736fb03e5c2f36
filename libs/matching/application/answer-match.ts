import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { holdersOfNeed } from '@market/needs';
import { type Call, stands } from '@market/platform/call';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { closeItems } from '@market/worklist';
import type { Answer, DeclineReason } from '../domain/match';
import { matchingRefusals } from '../domain/refusals';
import { MatchEntity } from '../persistence/match.entity';
import { unansweredOf } from '../persistence/match.store';

export interface MatchAnswer {
  answer: Answer;
  reason?: DeclineReason | undefined;
  remark?: string | undefined;
}

@Injectable()
export class AnswerMatch {
  constructor(private readonly transactions: Transactions) {}

  /** Answers once; "later" may still become another answer. @throws matchingRefusals */
  execute(call: Call, id: string, answer: MatchAnswer): Promise<{ id: string; answer: string }> {
    return this.transactions.run(call, (tx) => this.within(tx, id, answer));
  }

  async within(
    tx: Transaction,
    id: string,
    { answer, reason, remark }: MatchAnswer,
  ): Promise<{ id: string; answer: string }> {
    if (answer === 'declined' && !reason) throw matchingRefusals.reasonMissing();
    const entity = await tx.manager.findOneBy(MatchEntity, { id });
    const { actor } = tx.call;
    const owner = entity && (await holdersOfNeed(tx.manager, entity.needId))?.owner;
    // An enquiry names a suggestion in its body, which no access row has looked at.
    if (!entity || actor.kind !== 'person' || !stands(actor, owner)) throw matchingRefusals.noSuchMatch();
    const given = {
      answer,
      reason: answer === 'declined' ? (reason ?? null) : null,
      remark: remark?.trim() || null,
      answeredAt: tx.now,
      answeredBy: actor.personId,
    };
    const first = await tx.manager.update(MatchEntity, { id, answer: IsNull() }, given);
    const changed =
      first.affected === 1 ? first : await tx.manager.update(MatchEntity, { id, answer: 'later' }, given);
    if (changed.affected !== 1) throw matchingRefusals.alreadyAnswered();
    tx.record({
      action: 'match.answer',
      object: { type: 'need', id: entity.needId },
      after: { matchId: id, answer, reason: given.reason },
    });
    if ((await unansweredOf(tx.manager, entity.needId)) === 0)
      await closeItems(tx, { noun: 'match', id: entity.needId });
    return { id, answer };
  }
}
