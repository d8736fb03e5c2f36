import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { Vault } from '@market/platform/crypto';
import { SETTINGS } from '@market/platform/http';
import { type Transaction, Transactions } from '@market/platform/transactions';
import type { Address } from '../domain/address';
import { CODE_DIGITS, CODE_LIFE, type CodePurpose, nextCodeAt } from '../domain/one-time-code';
import { identityRefusals } from '../domain/refusals';
import { accountAt } from '../persistence/account.store';
import { OneTimeCodeEntity } from '../persistence/one-time-code.entity';
import { codesSent, countTry, lockAddress, useCode } from '../persistence/one-time-code.store';
import { codeMail, codeMessage } from './code-mail';
import { TellOwner } from './tell-owner';

const HOUR = 3_600_000;

/** Proves that an address is somebody's: six digits sent there, good for ten minutes and five tries, used once. */
@Injectable()
export class OneTimeCodes {
  constructor(
    private readonly transactions: Transactions,
    private readonly owner: TellOwner,
    private readonly vault: Vault,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Sends a code, or says in the message why none is needed. The answer is the same whether the address has an account
   * or not: a message goes out in either case.
   * @throws identityRefusals.codeTooSoon; shortMessageRefusals
   */
  async send(call: Call, { purpose, address }: { purpose: CodePurpose; address: Address }): Promise<void> {
    this.owner.mustReach(address);
    const id = newId();
    const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
    const addressIndex = this.vault.index(address.value);
    const known = await this.transactions.run(call, async (tx) => {
      await lockAddress(tx.manager, addressIndex);
      const sent = await codesSent(tx.manager, addressIndex, new Date(tx.now.getTime() - HOUR));
      const next = nextCodeAt(sent, tx.now);
      if (next) {
        const seconds = Math.ceil((next.getTime() - tx.now.getTime()) / 1000);
        throw identityRefusals.codeTooSoon({ minutes: Math.ceil(seconds / 60), seconds });
      }
      await tx.manager.insert(OneTimeCodeEntity, {
        ...{ id, purpose, addressIndex, codeHash: this.hash(id, code), tries: 0, createdAt: tx.now },
      });
      tx.record({ action: 'code.send', object: { type: 'code', id }, detail: { purpose } });
      return (await accountAt(tx.manager, this.vault, address)) !== null;
    });
    const about = { purpose, known, code };
    await this.owner.tell(address, {
      ...codeMail({ ...about, origin: this.settings.publicUrl }),
      ...{ message: codeMessage(about), id },
    });
  }

  /** Takes the code out of use in the caller's transaction. @throws identityRefusals.codeWrong, alike for whatever reason */
  async prove(
    tx: Transaction,
    { code, purpose, address }: { code: string; purpose: CodePurpose; address: Address },
  ): Promise<void> {
    const since = new Date(tx.now.getTime() - CODE_LIFE);
    const wanted = { purpose, addressIndex: this.vault.index(address.value) };
    const found = await countTry(this.transactions.reader, wanted, since);
    const right = found !== undefined && found.codeHash === this.hash(found.id, code.trim());
    if (!right || !(await useCode(tx.manager, found.id, tx.now))) {
      throw identityRefusals.codeWrong({}, [{ field: 'code', zh: '核对验证码', en: 'Check the code' }]);
    }
  }

  private hash(id: string, code: string): string {
    return this.vault.index(`one-time code ${id} ${code}`);
  }
}
