import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { identityRefusals } from '../domain/refusals';
import { secondFactorChanged, secondFactorReset } from '../facts';
import { AccountEntity } from '../persistence/account.entity';
import { SecondFactorEntity } from '../persistence/second-factor.entity';
import { lockFactor } from '../persistence/second-factor.store';
import { EndSessions } from './end-sessions';
import { mustBeFresh } from './must-be-fresh';

/** A second factor is put away: by its owner with password and code, or for him when his device is lost. */
@Injectable()
export class RemoveSecondFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: EndSessions,
  ) {}

  /** Whoever must have one is led to set up another at once. @throws identityRefusals.proveAgain, noSecondFactor */
  async own(call: Call): Promise<void> {
    const { personId } = personIn(call);
    await this.transactions.run(call, async (tx) => {
      await mustBeFresh(tx);
      await this.remove(tx, personId);
      tx.record({ action: 'second-factor.remove', object: { type: 'person', id: personId } });
      await tx.tell(secondFactorChanged, { personId, change: 'removed' });
    });
  }

  /** By an administrator of the market. @throws identityRefusals.noSuchAccount, notYourOwn, noSecondFactor */
  async ofAccount(call: Call, accountId: string): Promise<void> {
    await this.transactions.run(call, async (tx) => {
      const account = await tx.manager.findOneBy(AccountEntity, { id: accountId });
      if (!account) throw identityRefusals.noSuchAccount();
      await this.ofPerson(tx, account.personId);
    });
  }

  /**
   * In the caller's transaction, which has decided that the caller may: all sessions end, and he is told.
   * @throws identityRefusals.notYourOwn, noSecondFactor
   */
  async ofPerson(tx: Transaction, personId: string): Promise<void> {
    if (personIn(tx.call).personId === personId) throw identityRefusals.notYourOwn();
    await this.remove(tx, personId);
    await this.sessions.ofPerson(tx, personId);
    tx.record({ action: 'second-factor.reset', object: { type: 'person', id: personId } });
    await tx.tell(secondFactorReset, { personId });
  }

  private async remove(tx: Transaction, personId: string): Promise<void> {
    await lockFactor(tx.manager, personId);
    const { affected } = await tx.manager.delete(SecondFactorEntity, { personId });
    if (!affected) throw identityRefusals.noSecondFactor();
  }
}
