import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { Clock, newId } from '@market/platform/clock';
import { hashPassword, randomToken, sha256Hex, verifyPassword } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import { FORGOTTEN_AFTER, lockedUntil } from '../domain/lock-out';
import { identityRefusals } from '../domain/refusals';
import { AccountEntity } from '../persistence/account.entity';
import { forgetFailures, keepFailure, readFailures } from '../persistence/failure.store';
import { SessionEntity } from '../persistence/session.entity';

const TOKEN_BYTES = 32;

export interface SignedIn {
  /** Goes to the browser's cookie and nowhere else. */
  token: string;
  sessionId: string;
  personId: string;
  accountId: string;
}

@Injectable()
export class SignIn {
  /** Checked against when there is no such account, so that the answer takes as long. */
  private readonly nobodysHash = hashPassword(randomToken(TOKEN_BYTES));

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws identityRefusals.wrongPassword for an unknown account too; identityRefusals.locked */
  async execute(call: Call, { email, password }: { email: string; password: string }): Promise<SignedIn> {
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
    return this.begin(call, account, network);
  }

  private begin(call: Call, account: AccountEntity, network: string): Promise<SignedIn> {
    return this.transactions.run(call, async (tx) => {
      const token = randomToken(TOKEN_BYTES);
      const session = {
        id: newId(),
        tokenHash: sha256Hex(token),
        accountId: account.id,
        personId: account.personId,
        network,
        createdAt: tx.now,
        lastSeenAt: tx.now,
      };
      await tx.manager.insert(SessionEntity, session);
      await forgetFailures(tx.manager, account.email, network);
      tx.record({ action: 'session.begin', object: { type: 'account', id: account.id } });
      return { token, sessionId: session.id, personId: account.personId, accountId: account.id };
    });
  }
}
