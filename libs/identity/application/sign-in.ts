import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { Clock } from '@market/platform/clock';
import { hashPassword, randomToken, verifyPassword } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import { FORGOTTEN_AFTER, lockedUntil } from '../domain/lock-out';
import { identityRefusals } from '../domain/refusals';
import { AccountEntity } from '../persistence/account.entity';
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
  ) {}

  /** @throws identityRefusals.wrongPassword for an unknown account too; identityRefusals.locked */
  async execute(
    call: Call,
    { email, password }: { email: string; password: string },
    agent?: string,
  ): Promise<SignedIn> {
    const address = email.trim().toLowerCase();
    const network = call.network ?? 'unknown';
    const { reader } = this.transactions;
    const failures = await readFailures(reader, address, network);
    const locked = lockedUntil(failures);
    const now = this.clock.now();
    if (locked && locked > now) {
      const minutes = Math.ceil((locked.getTime() - now.getTime()) / 60_000);
      throw identityRefusals.locked({ minutes, seconds: minutes * 60 });
    }
    const account = await reader.findOneBy(AccountEntity, { email: address });
    const right = await verifyPassword(account?.passwordHash ?? (await this.nobodysHash), password);
    if (!account || !right || account.disabledAt) {
      const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER);
      await keepFailure(reader, { email: address, network, now, forgotten });
      throw identityRefusals.wrongPassword();
    }
    return this.begin(call, account, network, agent);
  }

  private begin(
    call: Call,
    { id, personId, email }: AccountEntity,
    network: string,
    agent?: string,
  ): Promise<SignedIn> {
    return this.transactions.run(call, async (tx) => {
      await forgetFailures(tx.manager, email, network);
      return beginSession(tx, { personId, accountId: id, agent });
    });
  }
}
