import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { Vault } from '@market/platform/crypto';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { plainCode } from '../domain/recovery-code';
import { identityRefusals } from '../domain/refusals';
import { authenticatorAddress, newSecret, stepOf } from '../domain/totp';
import { secondFactorChanged } from '../facts';
import { AccountEntity } from '../persistence/account.entity';
import { shownAddress } from '../persistence/account.store';
import { SecondFactorEntity } from '../persistence/second-factor.entity';
import { lockFactor } from '../persistence/second-factor.store';
import { renewToken } from './begin-session';
import { placeOf } from './check-code';
import { EndSessions } from './end-sessions';
import { mustBeFresh } from './must-be-fresh';
import { RecoveryCodes } from './recovery-codes';

/** An offered secret waits so long for its first code. */
const OFFER_LIFE = 15 * 60_000;

/** Sets up a second factor, or another in its place: the secret is shown, the first right code confirms it. */
@Injectable()
export class EnrolSecondFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly recovery: RecoveryCodes,
    private readonly sessions: EndSessions,
    private readonly vault: Vault,
  ) {}

  /** @throws identityRefusals.proveAgain */
  offer(call: Call): Promise<{ secret: string; address: string }> {
    const { accountId, personId } = personIn(call);
    return this.transactions.run(call, async (tx) => {
      await mustBeFresh(tx);
      await lockFactor(tx.manager, personId);
      const account = await tx.manager.findOneByOrFail(AccountEntity, { id: accountId });
      const secret = newSecret();
      await tx.manager.delete(SecondFactorEntity, { personId, confirmedAt: IsNull() });
      await this.keep(tx, personId, secret);
      tx.record({ action: 'second-factor.offer', object: { type: 'person', id: personId } });
      return { secret, address: authenticatorAddress(secret, shownAddress(account)) };
    });
  }

  /**
   * All other sessions end: they were begun without it.
   * @returns the recovery codes, shown now and never again, and the new token of the session
   * @throws identityRefusals.nothingOffered, secondFactorWrong
   */
  confirm(call: Call, code: string): Promise<{ recoveryCodes: string[]; token: string }> {
    const { personId, sessionId } = personIn(call);
    return this.transactions.run(call, async (tx) => {
      await lockFactor(tx.manager, personId);
      const since = MoreThan(new Date(tx.now.getTime() - OFFER_LIFE));
      const offered = await tx.manager.findOneBy(SecondFactorEntity, {
        ...{ personId, confirmedAt: IsNull(), createdAt: since },
      });
      if (!offered) throw identityRefusals.nothingOffered();
      const secret = this.vault.open(offered.secret, placeOf(offered.id));
      const step = stepOf(secret, plainCode(code), tx.now);
      if (step === undefined) {
        throw identityRefusals.secondFactorWrong({}, [{ field: 'code', zh: '核对动态码', en: 'Check it' }]);
      }
      const { change, recoveryCodes } = await this.put(tx, offered, step);
      await tx.tell(secondFactorChanged, { personId, change });
      await this.sessions.ofPerson(tx, personId, sessionId);
      const token = await renewToken(tx, sessionId, { secondFactorAt: tx.now, freshAt: tx.now });
      if (!token) throw identityRefusals.noSuchSession();
      return { recoveryCodes, token };
    });
  }

  /** In the caller's transaction: somebody who is brought in has his device already, and its secret is known. */
  async bring(tx: Transaction, personId: string, secret: string): Promise<void> {
    await lockFactor(tx.manager, personId);
    await this.put(tx, await this.keep(tx, personId, secret), 0);
  }

  private async keep(tx: Transaction, personId: string, secret: string): Promise<SecondFactorEntity> {
    const id = newId();
    const sealed = this.vault.seal(secret, placeOf(id));
    const factor = { id, personId, secret: sealed, createdAt: tx.now, confirmedAt: null, lastStep: 0 };
    await tx.manager.insert(SecondFactorEntity, factor);
    return factor;
  }

  /** In the place of the one before, if any. */
  private async put(tx: Transaction, { id, personId }: SecondFactorEntity, step: number) {
    const before = await tx.manager.delete(SecondFactorEntity, { personId, confirmedAt: Not(IsNull()) });
    const change = before.affected ? 'replaced' : 'enrolled';
    await tx.manager.update(SecondFactorEntity, { id }, { confirmedAt: tx.now, lastStep: step });
    tx.record({ action: `second-factor.${change}`, object: { type: 'person', id: personId } });
    return { change, recoveryCodes: await this.recovery.make(tx, id) } as const;
  }
}
