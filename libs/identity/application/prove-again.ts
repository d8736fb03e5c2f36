import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { Vault } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import { identityRefusals } from '../domain/refusals';
import { AccountEntity } from '../persistence/account.entity';
import { addressIn } from '../persistence/account.store';
import { confirmedFactor } from '../persistence/second-factor.store';
import { renewToken } from './begin-session';
import { CheckCode } from './check-code';
import { CheckPassword } from './check-password';

export interface Proof {
  password: string;
  /** Asked of whoever has a second factor. */
  code?: string | undefined;
}

/** Somebody signed in proves again that it is he: for five minutes he may change what opens his account. */
@Injectable()
export class ProveAgain {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: CheckPassword,
    private readonly codes: CheckCode,
    private readonly vault: Vault,
  ) {}

  /**
   * @returns the new token of the session
   * @throws identityRefusals.noPassword, passwordNotRight, locked, secondFactorWrong, codesLocked
   */
  async execute(call: Call, { password, code = '' }: Proof): Promise<string> {
    const { accountId, personId, sessionId } = personIn(call);
    const { reader } = this.transactions;
    const own = await reader.findOneByOrFail(AccountEntity, { id: accountId });
    if (own.passwordHash === null) throw identityRefusals.noPassword();
    const account = addressIn(this.vault, own)?.value ?? '';
    await this.passwords.execute(call, { account, password }, wrongPassword());
    const proved = await this.transactions.run(call, async (tx) => {
      const has = await confirmedFactor(tx.manager, personId);
      const refusal = has ? await this.codes.execute(tx, personId, code) : undefined;
      if (refusal) return { refusal };
      const token = await renewToken(tx, sessionId, { freshAt: tx.now });
      if (!token) throw identityRefusals.noSuchSession();
      tx.record({ action: 'session.prove', object: { type: 'session', id: sessionId } });
      return { token };
    });
    if (proved.refusal) throw proved.refusal;
    return proved.token;
  }
}

const wrongPassword = () =>
  identityRefusals.passwordNotRight({}, [{ field: 'password', zh: '核对密码', en: 'Check the password' }]);
