import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { accessRefusals, personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { identityRefusals } from '../domain/refusals';
import { accountLocked, accountUnlocked } from '../facts';
import { AccountEntity } from '../persistence/account.entity';
import { EndSessions } from './end-sessions';

/** An administrator of the market shuts somebody out, by all his accounts, or opens them again; never his own. */
@Injectable()
export class LockAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: EndSessions,
  ) {}

  /** Every session of its person ends, and he is told why. @throws identityRefusals.noSuchAccount, notYourOwn, alreadySo */
  async lock(call: Call, id: string, reason: string): Promise<void> {
    await this.transactions.run(call, async (tx) => {
      const { personId, lockedAt } = await another(tx, id);
      if (lockedAt) throw identityRefusals.alreadySo();
      await tx.manager.update(AccountEntity, { personId }, { lockedAt: tx.now, lockReason: reason });
      await this.sessions.ofPerson(tx, personId);
      tx.record({ action: 'account.lock', object: { type: 'account', id }, after: { personId, reason } });
      await tx.tell(accountLocked, { accountId: id });
    });
  }

  /** @throws identityRefusals.noSuchAccount, notYourOwn, alreadySo */
  async unlock(call: Call, id: string): Promise<void> {
    await this.transactions.run(call, async (tx) => {
      const { personId, lockedAt, lockReason: reason } = await another(tx, id);
      if (!lockedAt) throw identityRefusals.alreadySo();
      await tx.manager.update(AccountEntity, { personId }, { lockedAt: null, lockReason: null });
      tx.record({ action: 'account.unlock', object: { type: 'account', id }, before: { personId, reason } });
      await tx.tell(accountUnlocked, { accountId: id });
    });
  }
}

/**
 * Both people's rows are locked, in one order: of two administrators who lock each other at once the second finds
 * himself shut out.
 */
async function another(tx: Transaction, id: string): Promise<AccountEntity> {
  const { personId } = personIn(tx.call);
  const wanted = await tx.manager.findOneBy(AccountEntity, { id });
  if (!wanted) throw identityRefusals.noSuchAccount();
  if (wanted.personId === personId) throw identityRefusals.notYourOwn();
  const both = await tx.manager.find(AccountEntity, {
    where: { personId: In([wanted.personId, personId]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (both.some((one) => one.personId === personId && one.lockedAt)) throw accessRefusals.signIn();
  return both.find((one) => one.id === id) ?? wanted;
}
