import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { SessionEntity } from '../persistence/session.entity';

@Injectable()
export class SignOut {
  constructor(private readonly transactions: Transactions) {}

  /** Ends the session of the call; signing out twice is the same as once. */
  async execute(call: Call): Promise<void> {
    const { actor } = call;
    if (actor.kind !== 'person') return;
    await this.transactions.run(call, async (tx) => {
      await tx.manager.update(SessionEntity, { id: actor.sessionId }, { endedAt: tx.now });
      tx.record({ action: 'session.end', object: { type: 'account', id: actor.accountId } });
    });
  }
}
