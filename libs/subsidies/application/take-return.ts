import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { moveState, stateRefusals } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import type { Claim } from '../domain/claim';
import { readReturnFile } from '../domain/payment-file';
import { payoutStates } from '../domain/payout-states';
import { claimRefusals } from '../domain/refusals';
import { claimStates } from '../domain/states';
import { returnTaken } from '../facts';
import { ClaimEntity } from '../persistence/claim.entity';
import { lockClaims } from '../persistence/claim.store';
import { balanceOf, post } from '../persistence/ledger.store';
import { PayoutEntity } from '../persistence/payout.entity';
import { findPayout, keepResult } from '../persistence/payout.store';
import { PayeeAccount } from './payee-account';
import { PutClaimOnDesk } from './put-claim-on-desk';
import { putPayoutOnDesk } from './put-payout-on-desk';

export interface TakenReturn {
  taken: number;
  /** Said before, in the same words. */
  repeated: number;
  /** Rows that are no line of the batch, by their number in the file. */
  unmatched: number[];
}

/** The bank's return file: line by line, as often as it comes, and what follows for each claim. */
@Injectable()
export class TakeReturn {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: PutClaimOnDesk,
    private readonly accounts: PayeeAccount,
  ) {}

  /** @throws claimRefusals.noSuchBatch, returnUnreadable; stateRefusals.moveRefused */
  execute(call: Call, id: string, text: string): Promise<TakenReturn> {
    return this.transactions.run(call, async (tx) => {
      const payout = await findPayout(tx.manager, id);
      if (!payout) throw claimRefusals.noSuchBatch();
      if (!payout.fileDigest) {
        const { name } = payoutStates.states[payout.state];
        const { zh: noun, en: nounEn } = payoutStates.name;
        throw stateRefusals.moveRefused({
          ...{ noun, nounEn, state: name.zh, stateEn: name.en },
          ...{ action: '导入回盘', actionEn: 'take a return file' },
        });
      }
      const answer: TakenReturn = { taken: 0, repeated: 0, unmatched: [] };
      for (const [index, line] of readReturnFile(text, payout.number).entries()) {
        const known = payout.lines.find((one) => one.position === line.position);
        const like =
          known !== undefined && this.accounts.isOf(known, line.account) && known.amount === line.amount;
        if (like && (await keepResult(tx.manager, id, line))) answer.taken += 1;
        else if (like && known.result === line.result) answer.repeated += 1;
        else answer.unmatched.push(index + 2);
      }
      tx.record({
        action: 'payout.take-return',
        object: { type: 'payout', id },
        after: { taken: answer.taken, repeated: answer.repeated, unmatched: answer.unmatched.length },
      });
      if (answer.taken > 0) await tx.tell(returnTaken, { id });
      return answer;
    });
  }

  /** Books what the bank said: paid is paid, refused waits for another batch. Safe to run again. */
  async settle(tx: Transaction, payoutId: string): Promise<void> {
    const payout = await findPayout(tx.manager, payoutId);
    if (!payout) return;
    const claims = await lockClaims(
      tx.manager,
      payout.lines.map(({ claimId }) => claimId),
    );
    for (const line of payout.lines) {
      const claim = claims.find(({ id }) => id === line.claimId);
      if (!claim || claim.state !== 'payout-check') continue;
      if (line.result === 'paid') await this.pay(tx, claim, line.returnedOn ?? '');
      if (line.result === 'refused') await this.bankRefuse(tx, claim, line.reason ?? '');
    }
    if (payout.state === 'released' && payout.lines.every(({ result }) => result !== null)) {
      const state = await moveState(tx, payoutStates, 'settle', { subject: payout, entity: PayoutEntity });
      await putPayoutOnDesk(tx, { ...payout, state });
    }
  }

  /** Closes a paid claim whose ledger says the same as its result. @throws Error when it does not: nothing is hidden */
  async close(tx: Transaction, claimId: string): Promise<void> {
    const [claim] = await lockClaims(tx.manager, [claimId]);
    if (claim?.state !== 'paid') return;
    const { paid = 0n, held = 0n, committed = 0n } = await balanceOf(tx.manager, claimId);
    if (paid !== claim.amount || held !== 0n || committed !== 0n) {
      throw new Error(`The ledger of ${claim.number} does not say what was approved.`);
    }
    await moveState(tx, claimStates, 'close', { subject: claim, entity: ClaimEntity });
  }

  private async pay(tx: Transaction, claim: Claim, paidOn: string): Promise<void> {
    const { id: claimId, poolId, round, resultDigest, number } = claim;
    const amount = claim.amount ?? 0n;
    if (!(await post(tx, { poolId, step: 'pay', claimId, round, amount, resultDigest }))) {
      throw new Error(`The pool ${poolId} has committed less than the claim ${number} has in it.`);
    }
    await moveState(tx, claimStates, 'pay', { subject: claim, entity: ClaimEntity, set: { paidOn } });
  }

  private async bankRefuse(tx: Transaction, claim: Claim, reason: string): Promise<void> {
    const state = await moveState(tx, claimStates, 'bank-refuse', {
      subject: claim,
      entity: ClaimEntity,
      reason,
    });
    await this.desk.execute(tx, { ...claim, state });
  }
}
