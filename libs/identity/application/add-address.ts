import { Injectable } from '@nestjs/common';
import { accessRefusals, personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { type Transaction, Transactions } from '@market/platform/transactions';
import type { Address } from '../domain/address';
import { waysInChanged } from '../facts';
import { AccountEntity } from '../persistence/account.entity';
import { lockPerson } from '../persistence/ways-in.store';
import { mustBeFresh } from './must-be-fresh';
import { OneTimeCodes } from './one-time-codes';
import { OpenAccount } from './open-account';

/** A further account of the same natural person: another address, the same password. */
@Injectable()
export class AddAddress {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: OneTimeCodes,
    private readonly accounts: OpenAccount,
  ) {}

  /**
   * No code goes to an address that has an account: its owner is told so there, and nobody else learns of it here.
   * @throws identityRefusals.proveAgain, codeWrong; addressTaken when it got an account after the code had been sent
   */
  execute(call: Call, { address, code }: { address: Address; code: string }): Promise<{ id: string }> {
    const { personId } = personIn(call);
    return this.transactions.run(call, async (tx) => {
      await mustBeFresh(tx);
      await lockPerson(tx.manager, personId);
      const password = await ownAccount(tx);
      await this.codes.prove(tx, { purpose: 'add-address', address, code });
      const id = await this.accounts.execute(tx, { personId, address, password });
      await tx.tell(waysInChanged, { personId, change: 'address-added' });
      return { id };
    });
  }
}

/** Locked with its password: whoever shuts its person out, or changes the password, meets all his accounts. */
async function ownAccount(
  tx: Transaction,
): Promise<Pick<AccountEntity, 'passwordHash' | 'passwordSetAt' | 'passwordSuitsStaff'>> {
  const own = await tx.manager.findOneOrFail(AccountEntity, {
    where: { id: personIn(tx.call).accountId },
    lock: { mode: 'pessimistic_write' },
  });
  if (own.lockedAt || own.disabledAt) throw accessRefusals.signIn();
  const { passwordHash, passwordSetAt, passwordSuitsStaff } = own;
  return { passwordHash, passwordSetAt, passwordSuitsStaff };
}
