import { Injectable } from '@nestjs/common';
import { mustBeFresh } from '@market/identity';
import { DeclareRelation, KeepAccount } from '@market/integrity';
import type { Call } from '@market/platform/call';
import { dayOf, newId } from '@market/platform/clock';
import { moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import type { Claim, ClaimState } from '../domain/claim';
import { claimRefusals } from '../domain/refusals';
import { claimStates } from '../domain/states';
import { ClaimApprovalEntity } from '../persistence/claim-approval.entity';
import { ClaimEntity } from '../persistence/claim.entity';
import { findClaim } from '../persistence/claim.store';
import { PayeeAccount } from './payee-account';
import { personOf } from './person-of';
import { PutClaimOnDesk } from './put-claim-on-desk';
import { mustTakeDuty } from './take-duty';

export interface Confirmation {
  /** Of the result the applicant saw. */
  resultDigest: string;
  figuresRight: boolean;
  /** Undefined where the applicant is not a party of the contract. */
  related: boolean | undefined;
  bank: string;
  /** Undefined: the one given before. */
  account: string | undefined;
}

/** What an applicant does: confirm three points and submit, or withdraw. */
@Injectable()
export class ConfirmClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: PutClaimOnDesk,
    private readonly accounts: PayeeAccount,
    private readonly relations: DeclareRelation,
    private readonly seen: KeepAccount,
  ) {}

  /**
   * An account to be paid to is given only by whoever has proved himself a moment ago.
   * @throws identityRefusals.proveAgain; claimRefusals.notConfirmed, noPayee, resultChanged, samePerson; stateRefusals
   */
  confirm(call: Call, id: string, confirmation: Confirmation): Promise<{ id: string; state: ClaimState }> {
    return this.transactions.run(call, async (tx) => {
      if (confirmation.account) await mustBeFresh(tx);
      return this.within(tx, id, confirmation);
    });
  }

  /** The same where no session is asked. @throws claimRefusals.notConfirmed, noPayee, resultChanged, samePerson */
  async within(
    tx: Transaction,
    id: string,
    { resultDigest, figuresRight, related, bank, account }: Confirmation,
  ): Promise<{ id: string; state: ClaimState }> {
    const claim = await loaded(tx, id);
    const { personId, name } = personOf(tx.call);
    const party = claim.role === 'broker' ? undefined : claim.role;
    if (!figuresRight || (party && related === undefined)) throw claimRefusals.notConfirmed();
    if (!account && !claim.payee) throw claimRefusals.noPayee();
    if (resultDigest !== claim.resultDigest) {
      throw claimRefusals.resultChanged({ changes: '系统重新核算过', changesEn: 'it was computed again' });
    }
    const round = claim.round + 1;
    const state = await moveState(tx, claimStates, 'confirm', {
      subject: claim,
      entity: ClaimEntity,
      set: { round, payeeBank: bank, ...(account && this.accounts.forClaim(id, account)) },
      detail: { resultDigest },
    });
    await mustTakeDuty(tx, claim, 'apply');
    await tx.manager.insert(ClaimApprovalEntity, {
      ...{ id: newId(), claimId: id, round, duty: 'apply', personId, personName: name, resultDigest },
      remark: null,
      at: tx.now,
    });
    if (account) {
      const seen = { source: `补助申请 ${claim.number}`, asOf: dayOf(tx.now) };
      await this.seen.execute(tx, { unitId: claim.holders.applicant ?? '', account, ...seen });
    }
    if (party && related !== undefined) {
      const said = { side: party, related, personId, personName: name };
      await this.relations.execute(tx, claim.contractId, said);
      tx.record({
        action: 'claim.declare',
        object: { type: 'claim', id },
        after: { side: party, related },
      });
    }
    await this.desk.execute(tx, { ...claim, state, round });
    return { id, state };
  }

  /** @throws claimRefusals.samePerson; stateRefusals */
  withdraw(call: Call, id: string, reason: string | undefined): Promise<{ id: string; state: ClaimState }> {
    return this.transactions.run(call, async (tx) => {
      const claim = await loaded(tx, id);
      const state = await moveState(tx, claimStates, 'withdraw', {
        subject: claim,
        entity: ClaimEntity,
        reason,
      });
      await mustTakeDuty(tx, claim, 'apply');
      await this.desk.execute(tx, { ...claim, state });
      return { id, state };
    });
  }
}

async function loaded(tx: Transaction, id: string): Promise<Claim> {
  const found = await findClaim(tx.manager, id);
  if (!found) throw claimRefusals.noSuchClaim();
  return found.claim;
}
