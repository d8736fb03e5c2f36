import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { sha256Hex } from '@market/platform/crypto';
import { moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { paymentFile } from '../domain/payment-file';
import type { Payout, PayoutState } from '../domain/payout';
import { payoutStates } from '../domain/payout-states';
import { claimRefusals } from '../domain/refusals';
import { claimStates } from '../domain/states';
import { ClaimEntity } from '../persistence/claim.entity';
import { lockClaims } from '../persistence/claim.store';
import { PayoutLineEntity } from '../persistence/payout-line.entity';
import { PayoutEntity } from '../persistence/payout.entity';
import { findPayout } from '../persistence/payout.store';
import { PayeeAccount } from './payee-account';
import { personOf } from './person-of';
import { ProvePayable } from './prove-payable';
import { PutClaimOnDesk } from './put-claim-on-desk';
import { putPayoutOnDesk } from './put-payout-on-desk';
import { mustTakeDuty } from './take-duty';

/** A second pair of eyes over a batch: it is released as a file, or goes back to the maker whole. */
@Injectable()
export class CheckPayout {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: PutClaimOnDesk,
    private readonly accounts: PayeeAccount,
    private readonly payable: ProvePayable,
  ) {}

  /** @throws claimRefusals.noSuchBatch, samePerson; stateRefusals */
  release(call: Call, id: string): Promise<{ id: string; state: PayoutState }> {
    return this.transactions.run(call, async (tx) => {
      const payout = await loaded(tx, id);
      const fileDigest = sha256Hex(paymentFile(payout, this.accounts.payable(payout)));
      const state = await moveState(tx, payoutStates, 'release', {
        subject: payout,
        entity: PayoutEntity,
        set: { fileDigest },
        detail: { fileDigest, count: payout.count, total: String(payout.total) },
      });
      const claims = await claimsOfPayout(tx, payout);
      await this.payable.execute(tx.manager, personOf(call).personId, claims);
      for (const claim of claims) {
        await mustTakeDuty(tx, claim, 'check');
      }
      await putPayoutOnDesk(tx, { ...payout, state });
      return { id, state };
    });
  }

  /** @throws claimRefusals.noSuchBatch, samePerson; stateRefusals */
  dismiss(call: Call, id: string, reason: string | undefined): Promise<{ id: string; state: PayoutState }> {
    return this.transactions.run(call, async (tx) => {
      const payout = await loaded(tx, id);
      const state = await moveState(tx, payoutStates, 'dismiss', {
        subject: payout,
        entity: PayoutEntity,
        reason,
      });
      await tx.manager.update(PayoutLineEntity, { payoutId: id }, { result: 'dropped' });
      for (const claim of await claimsOfPayout(tx, payout)) {
        const moved = await moveState(tx, claimStates, 'unbatch', {
          subject: claim,
          entity: ClaimEntity,
          reason,
        });
        await mustTakeDuty(tx, claim, 'check');
        await this.desk.execute(tx, { ...claim, state: moved });
      }
      await putPayoutOnDesk(tx, { ...payout, state });
      return { id, state };
    });
  }
}

function claimsOfPayout(tx: Transaction, payout: Payout) {
  return lockClaims(
    tx.manager,
    payout.lines.map(({ claimId }) => claimId),
  );
}

async function loaded(tx: Transaction, id: string): Promise<Payout> {
  const payout = await findPayout(tx.manager, id);
  if (!payout) throw claimRefusals.noSuchBatch();
  return payout;
}
