import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { Clock, isId } from '@market/platform/clock';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { identityRefusals } from '../domain/refusals';
import { ABSOLUTE_LIMIT, IDLE_LIMIT } from '../domain/session-rules';
import { sessionsEnded } from '../facts';
import { AccountEntity } from '../persistence/account.entity';
import { SessionEntity } from '../persistence/session.entity';

/** As its owner and administrators see it. */
export type OpenSession = Pick<SessionEntity, 'id' | 'agent' | 'network' | 'createdAt' | 'lastSeenAt'>;

/** Sessions are read from the database at every request: what is ended here is ended everywhere at once. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those of one's own that can still be used, the latest seen first. */
  async open(personId: string, idleLimit = IDLE_LIMIT): Promise<OpenSession[]> {
    const now = this.clock.now().getTime();
    return this.transactions.reader.find(SessionEntity, {
      where: {
        personId,
        endedAt: IsNull(),
        lastSeenAt: MoreThan(new Date(now - idleLimit)),
        createdAt: MoreThan(new Date(now - ABSOLUTE_LIMIT)),
      },
      order: { lastSeenAt: 'DESC' },
    });
  }

  /** @throws identityRefusals.noSuchSession for one that is not one's own, as for none */
  async one(call: Call, id: string): Promise<void> {
    const { personId } = personIn(call);
    await this.transactions.run(call, async (tx) => {
      const which = { id, personId, endedAt: IsNull() };
      const { affected } = isId(id)
        ? await tx.manager.update(SessionEntity, which, { endedAt: tx.now })
        : { affected: 0 };
      if (affected !== 1) throw identityRefusals.noSuchSession();
      tx.record({ action: 'session.end', object: { type: 'session', id } });
    });
  }

  /** All of one's own but this one. */
  async others(call: Call): Promise<void> {
    const { personId, sessionId } = personIn(call);
    await this.transactions.run(call, (tx) => this.ofPerson(tx, personId, sessionId));
  }

  /** All of somebody's, by an administrator of the market. @throws identityRefusals.noSuchAccount */
  async ofAccount(call: Call, accountId: string): Promise<void> {
    await this.transactions.run(call, async (tx) => {
      const account = await tx.manager.findOneBy(AccountEntity, { id: accountId });
      if (!account) throw identityRefusals.noSuchAccount();
      await this.byAdministrator(tx, account.personId);
    });
  }

  /** In the transaction of an administrator who may: his own session stays, should they be his. */
  async byAdministrator(tx: Transaction, personId: string): Promise<void> {
    await this.ofPerson(tx, personId, personIn(tx.call).sessionId);
    await tx.tell(sessionsEnded, { personId });
  }

  /** In the caller's transaction: because a password, a duty or a membership was changed. */
  async ofPerson(tx: Transaction, personId: string, except?: string): Promise<void> {
    const { affected } = await tx.manager.update(
      SessionEntity,
      { personId, endedAt: IsNull(), ...(except && { id: Not(except) }) },
      { endedAt: tx.now },
    );
    if (affected) {
      tx.record({
        action: 'session.end-all',
        object: { type: 'person', id: personId },
        detail: { ended: affected },
      });
    }
  }
}
