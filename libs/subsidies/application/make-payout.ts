import { Injectable } from '@nestjs/common';
import { ReadUnits } from '@market/organizations';
import type { Call } from '@market/platform/call';
import { dayOf, newId } from '@market/platform/clock';
import { yuanText } from '@market/platform/money';
import { appendHistory, moveState } from '@market/platform/states';
import { Transactions } from '@market/platform/transactions';
import type { Payout } from '../domain/payout';
import { payoutStates } from '../domain/payout-states';
import { claimRefusals } from '../domain/refusals';
import { claimStates } from '../domain/states';
import { ClaimEntity } from '../persistence/claim.entity';
import { nextNumber } from '../persistence/claim.store';
import { PayoutLineEntity } from '../persistence/payout-line.entity';
import { PayoutEntity } from '../persistence/payout.entity';
import { chosenClaims } from './chosen-claims';
import { PayeeAccount } from './payee-account';
import { personOf } from './person-of';
import { ProvePayable } from './prove-payable';
import { PutClaimOnDesk } from './put-claim-on-desk';
import { putPayoutOnDesk } from './put-payout-on-desk';
import { mustTakeDuty } from './take-duty';

@Injectable()
export class MakePayout {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: ReadUnits,
    private readonly desk: PutClaimOnDesk,
    private readonly accounts: PayeeAccount,
    private readonly payable: ProvePayable,
  ) {}

  /** Puts payable claims into one batch, for another person to check. @throws claimRefusals, stateRefusals */
  execute(call: Call, ids: readonly string[]): Promise<{ id: string; number: string }> {
    return this.transactions.run(call, async (tx) => {
      const { unitId = '', personId } = personOf(call);
      const claims = await chosenClaims(tx, unitId, ids);
      for (const { number, state, payee } of claims) {
        if (state !== 'payable' || payee === null) throw claimRefusals.notReady({ number });
      }
      await this.payable.execute(tx.manager, personId, claims);
      const units = await this.units.byIds(
        tx.manager,
        claims.map(({ holders }) => holders.applicant ?? ''),
      );
      const inOrder = claims.toSorted((a, b) => (a.number < b.number ? -1 : 1));
      const payout: Payout = {
        id: newId(),
        state: payoutStates.initial,
        holders: { province: unitId },
        number: await nextNumber(tx.manager, 'BF', Number(dayOf(tx.now).slice(0, 4))),
        count: claims.length,
        total: claims.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n),
        fileDigest: null,
        madeAt: tx.now,
        lines: [],
        madeBy: [personId],
      };
      const { id, number, state, count, total, fileDigest, madeAt } = payout;
      await tx.manager.insert(PayoutEntity, {
        ...{ id, number, state, count, fileDigest, madeAt },
        provinceId: unitId,
        total: String(total),
      });
      await tx.manager.insert(
        PayoutLineEntity,
        inOrder.map((claim, index) => ({
          payoutId: id,
          position: index + 1,
          claimId: claim.id,
          claimNumber: claim.number,
          payee: units.get(claim.holders.applicant ?? '')?.name ?? '',
          bank: claim.payee?.bank ?? '',
          ...this.accounts.forLine(
            { id: claim.id, accountSealed: claim.payee?.accountSealed ?? '' },
            id,
            index + 1,
          ),
          amount: String(claim.amount),
          ...{ result: null, returnedOn: null, reason: null },
        })),
      );
      for (const claim of inOrder) {
        const moved = await moveState(tx, claimStates, 'batch', {
          subject: claim,
          entity: ClaimEntity,
          detail: { payout: number },
        });
        await mustTakeDuty(tx, claim, 'make');
        await this.desk.execute(tx, { ...claim, state: moved });
      }
      await appendHistory(tx, { noun: 'payout', objectId: id, action: 'make', from: null, to: state });
      tx.record({
        action: 'payout.make',
        object: { type: 'payout', id },
        after: { number, count, total: yuanText(total) },
      });
      await putPayoutOnDesk(tx, payout);
      return { id, number };
    });
  }
}
