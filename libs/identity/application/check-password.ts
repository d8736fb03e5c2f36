import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { Clock } from '@market/platform/clock';
import { hashPassword, randomToken, Vault, verifyPassword } from '@market/platform/crypto';
import type { Refusal } from '@market/platform/errors';
import { Transactions } from '@market/platform/transactions';
import { addressOf } from '../domain/address';
import { FORGOTTEN_AFTER, lockedUntil } from '../domain/lock-out';
import { identityRefusals } from '../domain/refusals';
import type { AccountEntity } from '../persistence/account.entity';
import { accountAt } from '../persistence/account.store';
import { claimTry, type FailuresOf, forgetFailures, readFailures } from '../persistence/failure.store';

const TOKEN_BYTES = 32;

/** Whether a password is the account's, with its lock-out: wherever one is asked for, wrong ones are counted alike. */
@Injectable()
export class CheckPassword {
  /** Checked against when there is no such account, so that the answer takes as long. */
  private readonly nobodysHash = hashPassword(randomToken(TOKEN_BYTES));

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /**
   * @param account a mail address or a mobile number, as typed
   * @throws `wrong`, for an unknown account too; identityRefusals.locked
   */
  async execute(
    call: Call,
    { account: typed, password }: { account: string; password: string },
    wrong: Refusal,
  ): Promise<AccountEntity> {
    const address = addressOf(typed);
    const accountIndex = this.vault.index(address?.value ?? typed.trim().toLowerCase());
    const of = { accountIndex, network: call.network ?? 'unknown', factor: 'password' as const };
    const { reader } = this.transactions;
    await this.claim(of);
    const account = address && (await accountAt(reader, this.vault, address));
    const right = await verifyPassword(account?.passwordHash ?? (await this.nobodysHash), password);
    if (!account || !right || account.disabledAt || account.lockedAt) throw wrong;
    await forgetFailures(reader, of);
    return account;
  }

  /** Whoever tries again was beaten by another try: after a few the account is locked, and nobody tries for ever. */
  private async claim(of: FailuresOf): Promise<void> {
    const { reader } = this.transactions;
    const now = this.clock.now();
    const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER);
    let claimed = false;
    while (!claimed) {
      const before = await readFailures(reader, of);
      const locked = lockedUntil(before);
      if (locked && locked > now) {
        const minutes = Math.ceil((locked.getTime() - now.getTime()) / 60_000);
        throw identityRefusals.locked({ minutes, seconds: minutes * 60 });
      }
      claimed = await claimTry(reader, of, { before, now, forgotten });
    }
  }
}
