import { Injectable } from '@nestjs/common';
import { type Place, Vault } from '@market/platform/crypto';
import type { Refusal } from '@market/platform/errors';
import type { Transaction } from '@market/platform/transactions';
import { FORGOTTEN_AFTER, lockedUntil, MOST_WRONG_CODES, TOLD_AFTER } from '../domain/lock-out';
import { plainCode } from '../domain/recovery-code';
import { identityRefusals } from '../domain/refusals';
import { stepOf } from '../domain/totp';
import { codesRefused, secondFactorChanged } from '../facts';
import {
  countFailures,
  type FailuresOf,
  forgetFailures,
  keepFailure,
  readFailures,
} from '../persistence/failure.store';
import { confirmedFactor, lockFactor, useRecoveryCode, useStep } from '../persistence/second-factor.store';

const MINUTE = 60_000;

/** Where a secret is sealed. */
export const placeOf = (factorId: string): Place => ({ column: 'second_factor.secret', row: factorId });

/** Whether a code is one of the person's second factor now: six digits of his app, or a recovery code. */
@Injectable()
export class CheckCode {
  constructor(private readonly vault: Vault) {}

  /**
   * Takes a right code out of use and counts a wrong one, both in the caller's transaction, which must commit
   * whatever comes back; the caller throws it after.
   * @returns why not, or undefined
   */
  async execute(tx: Transaction, personId: string, code: string): Promise<Refusal | undefined> {
    const of = { accountIndex: personId, network: tx.call.network ?? 'unknown', factor: 'code' as const };
    await lockFactor(tx.manager, personId);
    const since = new Date(tx.now.getTime() - FORGOTTEN_AFTER);
    const before = await countFailures(tx.manager, { ...of, since });
    const locked = lockedUntil(await readFailures(tx.manager, of));
    const wait = before >= MOST_WRONG_CODES ? FORGOTTEN_AFTER : (locked?.getTime() ?? 0) - tx.now.getTime();
    if (wait > 0) {
      const minutes = Math.ceil(wait / MINUTE);
      return identityRefusals.codesLocked({ minutes, seconds: minutes * 60 });
    }
    if (!(await this.fits(tx, personId, code))) return this.refuse(tx, { ...of, personId, before });
    await forgetFailures(tx.manager, of);
    return undefined;
  }

  private async fits(tx: Transaction, personId: string, code: string): Promise<boolean> {
    const factor = await confirmedFactor(tx.manager, personId);
    if (!factor) return false;
    const typed = plainCode(code);
    if (/^\d+$/.test(typed)) {
      const step = stepOf(this.vault.open(factor.secret, placeOf(factor.id)), typed, tx.now);
      return step !== undefined && useStep(tx.manager, factor.id, step);
    }
    const codeHashes = this.vault.indexes(`recovery code ${factor.id} ${typed}`);
    const used = await useRecoveryCode(tx.manager, { factorId: factor.id, codeHashes, now: tx.now });
    if (used) {
      tx.record({ action: 'second-factor.recover', object: { type: 'person', id: personId } });
      await tx.tell(secondFactorChanged, { personId, change: 'code-used' });
    }
    return used;
  }

  private async refuse(
    tx: Transaction,
    { personId, before, ...of }: FailuresOf & { personId: string; before: number },
  ): Promise<Refusal> {
    const forgotten = new Date(tx.now.getTime() - FORGOTTEN_AFTER);
    await keepFailure(tx.manager, { ...of, now: tx.now, forgotten });
    tx.record({ action: 'second-factor.refuse', object: { type: 'person', id: personId } });
    if (before + 1 === TOLD_AFTER) await tx.tell(codesRefused, { personId });
    return identityRefusals.secondFactorWrong({}, [
      { field: 'code', zh: '核对动态码', en: 'Check the code' },
    ]);
  }
}
