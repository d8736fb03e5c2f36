import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { Vault } from '@market/platform/crypto';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { plainCode, RECOVERY_CODES, recoveryCode } from '../domain/recovery-code';
import { identityRefusals } from '../domain/refusals';
import { secondFactorChanged } from '../facts';
import { RecoveryCodeEntity } from '../persistence/recovery-code.entity';
import { confirmedFactor } from '../persistence/second-factor.store';
import { mustBeFresh } from './must-be-fresh';

/** Ten codes on paper for the day the device is lost; each stands in once. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  /** Ten new ones; those before are void. @throws identityRefusals.proveAgain, noSecondFactor */
  renew(call: Call): Promise<string[]> {
    const { personId } = personIn(call);
    return this.transactions.run(call, async (tx) => {
      await mustBeFresh(tx);
      const factor = await confirmedFactor(tx.manager, personId);
      if (!factor) throw identityRefusals.noSecondFactor();
      await tx.manager.delete(RecoveryCodeEntity, { factorId: factor.id });
      tx.record({ action: 'second-factor.renew-codes', object: { type: 'person', id: personId } });
      await tx.tell(secondFactorChanged, { personId, change: 'codes-renewed' });
      return this.make(tx, factor.id);
    });
  }

  /** Since when one has a second factor, and how many codes are left. */
  async left(personId: string): Promise<{ since: Date; codes: number } | undefined> {
    const { reader } = this.transactions;
    const factor = await confirmedFactor(reader, personId);
    if (!factor?.confirmedAt) return undefined;
    const codes = await reader.countBy(RecoveryCodeEntity, { factorId: factor.id, usedAt: IsNull() });
    return { since: factor.confirmedAt, codes };
  }

  /** In the caller's transaction. @returns what is shown once and kept as keyed digests only */
  async make(tx: Transaction, factorId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(randomInt));
    await tx.manager.insert(
      RecoveryCodeEntity,
      codes.map((code) => ({
        factorId,
        codeHash: this.vault.index(`recovery code ${factorId} ${plainCode(code)}`),
      })),
    );
    return codes;
  }
}
