import { Injectable } from '@nestjs/common';
import { revokeAccess } from '@market/documents';
import { EndSessions } from '@market/identity';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { Clock } from '@market/platform/clock';
import { moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import type { Letter } from '../domain/letter';
import { letterStates } from '../domain/letter-states';
import { organizationRefusals } from '../domain/refusals';
import { LetterEntity } from '../persistence/letter.entity';
import { lockLetter } from '../persistence/letter.store';
import { purposeOf } from './answer-letter';

/** A letter ends before its last day: the unit takes it back, or the agent gives it up (民法典 第一百七十三条). */
@Injectable()
export class EndLetter {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: EndSessions,
    private readonly clock: Clock,
  ) {}

  /** The agent is signed out in the same transaction, as whoever loses a duty. @throws noSuchLetter; stateRefusals */
  revoke(call: Call, id: string, reason: string | undefined): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const letter = await loaded(tx, id);
      await this.revokeIn(tx, letter, reason);
      return { id };
    });
  }

  /** In the caller's transaction, such as that of a member's leaving. @throws stateRefusals */
  async revokeIn(tx: Transaction, letter: Letter, reason: string | undefined): Promise<void> {
    await this.end(tx, letter, 'revoke', reason);
    const { agent } = letter.holders;
    if (agent) await this.sessions.ofPerson(tx, agent, personIn(tx.call).sessionId);
  }

  /** @throws organizationRefusals.noSuchLetter; stateRefusals */
  renounce(call: Call, id: string): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      await this.end(tx, await loaded(tx, id), 'renounce', undefined);
      return { id };
    });
  }

  /** Ended once it is locked: whatever was signed by it was signed before. */
  private async end(
    tx: Transaction,
    letter: Letter,
    action: 'revoke' | 'renounce',
    reason: string | undefined,
  ): Promise<void> {
    await moveState(tx, letterStates, action, {
      subject: letter,
      entity: LetterEntity,
      reason,
      set: { endedAt: this.clock.now(), reason: reason?.trim() || null },
      detail: { number: letter.number },
    });
    await revokeAccess(tx, purposeOf(letter.id));
  }
}

async function loaded(tx: Transaction, id: string): Promise<Letter> {
  const letter = await lockLetter(tx.manager, id);
  if (!letter) throw organizationRefusals.noSuchLetter();
  return letter;
}
