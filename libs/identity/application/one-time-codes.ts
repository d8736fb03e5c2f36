import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { Clock, newId } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { blindIndex, keyringOf } from '@market/platform/crypto';
import { SETTINGS } from '@market/platform/http';
import { Mailer } from '@market/platform/mail';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { CODE_DIGITS, CODE_LIFE, type CodePurpose, nextCodeAt } from '../domain/one-time-code';
import { identityRefusals } from '../domain/refusals';
import { AccountEntity } from '../persistence/account.entity';
import { OneTimeCodeEntity } from '../persistence/one-time-code.entity';
import { type CodeFor, codesSent, countTry, lockAddress, useCode } from '../persistence/one-time-code.store';
import { codeMail } from './code-mail';

const HOUR = 3_600_000;

/** Proves that an address is somebody's: six digits sent there, good for ten minutes and five tries, used once. */
@Injectable()
export class OneTimeCodes {
  constructor(
    private readonly transactions: Transactions,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Sends a code, or says in the mail why none is needed. The answer is the same whether the address has an account or
   * not: a mail goes out in either case.
   * @throws identityRefusals.codeTooSoon; mailRefusals.badAddress
   */
  async send(call: Call, { purpose, address }: { purpose: CodePurpose; address: string }): Promise<void> {
    const to = address.trim().toLowerCase();
    const id = newId();
    const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
    const known = await this.transactions.run(call, async (tx) => {
      await lockAddress(tx.manager, to);
      const next = nextCodeAt(await codesSent(tx.manager, to, new Date(tx.now.getTime() - HOUR)), tx.now);
      if (next) {
        const seconds = Math.ceil((next.getTime() - tx.now.getTime()) / 1000);
        throw identityRefusals.codeTooSoon({ minutes: Math.ceil(seconds / 60), seconds });
      }
      await tx.manager.insert(OneTimeCodeEntity, {
        ...{ id, purpose, address: to, codeHash: this.hash(id, code), tries: 0, createdAt: tx.now },
      });
      tx.record({ action: 'code.send', object: { type: 'code', id }, detail: { purpose } });
      return tx.manager.existsBy(AccountEntity, { email: to });
    });
    await this.mailer.send({
      ...codeMail({ purpose, known, code, origin: this.settings.publicUrl }),
      to,
      messageId: id,
    });
  }

  /** Takes the code out of use in the caller's transaction. @throws identityRefusals.codeWrong, alike for whatever reason */
  async prove(tx: Transaction, { code, ...wanted }: CodeFor & { code: string }): Promise<void> {
    const since = new Date(this.clock.now().getTime() - CODE_LIFE);
    const found = await countTry(this.transactions.reader, wanted, since);
    const right = found !== undefined && found.codeHash === this.hash(found.id, code.trim());
    if (!right || !(await useCode(tx.manager, found.id, tx.now))) {
      throw identityRefusals.codeWrong({}, [{ field: 'code', zh: '核对验证码', en: 'Check the code' }]);
    }
  }

  private hash(id: string, code: string): string {
    return blindIndex(keyringOf(this.settings.secretKey), `one-time code ${id} ${code}`);
  }
}
