import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { Clock } from '@market/platform/clock';
import { hashPassword, randomToken, Vault, verifyPassword } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import { addressOf } from '../domain/address';
import { FORGOTTEN_AFTER, lockedUntil } from '../domain/lock-out';
import { identityRefusals } from '../domain/refusals';
import type { AccountEntity } from '../persistence/account.entity';
import { accountAt } from '../persistence/account.store';
import { forgetFailures, keepFailure, readFailures } from '../persistence/failure.store';
import { beginSession, type SignedIn } from './begin-session';

const TOKEN_BYTES = 32;

@Injectable()
export class SignIn {
  /** Checked against when there is no such account, so that the answer takes as long. */
  private readonly nobodysHash = hashPassword(randomToken(TOKEN_BYTES));

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws identityRefusals.wrongPassword for an unknown account too; identityRefusals.locked */
  async execute(
    call: Call,
    { account: typed, password }: { account: string; password: string },
    agent?: string,
  ): Promise<SignedIn> {
    const address = addressOf(typed);
    const accountIndex = this.vault.index(address?.value ?? typed.trim().toLowerCase());
    const network = call.network ?? 'unknown';
    const { reader } = this.transactions;
    const failures = await readFailures(reader, accountIndex, network);
    const locked = lockedUntil(failures);
    const now = this.clock.now();
    if (locked && locked > now) {
      const minutes = Math.ceil((locked.getTime() - now.getTime()) / 60_000);
      throw identityRefusals.locked({ minutes, seconds: minutes * 60 });
    }
    const account = address && (await accountAt(reader, this.vault, address));
    const right = await verifyPassword(account?.passwordHash ?? (await this.nobodysHash), password);
    if (!account || !right || account.disabledAt) {
      const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER);
      await keepFailure(reader, { accountIndex, network, now, forgotten });
      throw identityRefusals.wrongPassword();
    }
    return this.begin(call, account, { accountIndex, network, agent });
  }

  private begin(
    call: Call,
    { id, personId }: AccountEntity,
    { accountIndex, network, agent }: { accountIndex: string; network: string; agent: string | undefined },
  ): Promise<SignedIn> {
    return this.transactions.run(call, async (tx) => {
      await forgetFailures(tx.manager, accountIndex, network);
      return beginSession(tx, { personId, accountId: id, agent });
    });
  }
}
