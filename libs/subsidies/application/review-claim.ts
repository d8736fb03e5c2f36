import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { yuanShown } from '@market/platform/money';
import { moveState, stateRefusals } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import type { Claim, ClaimState } from '../domain/claim';
import { changesBetween, onlyRenewed } from '../domain/changes';
import { claimRefusals } from '../domain/refusals';
import { APPROVE, claimStates, isUnderReview, type ReviewState, SEND_BACK } from '../domain/states';
import { ClaimApprovalEntity } from '../persistence/claim-approval.entity';
import { ClaimEntity } from '../persistence/claim.entity';
import { findClaim } from '../persistence/claim.store';
import { poolOf, post } from '../persistence/ledger.store';
import { AssessClaims, giveBack } from './assess-claims';
import { personOf } from './person-of';
import { PutClaimOnDesk } from './put-claim-on-desk';
import { StandBack } from './stand-back';
import { mustTakeDuty } from './take-duty';

interface Moved {
  id: string;
  state: ClaimState;
}

/** The three reviews: each approves the digest of one result, not a screen. */
@Injectable()
export class ReviewClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly assess: AssessClaims,
    private readonly desk: PutClaimOnDesk,
    private readonly standBack: StandBack,
  ) {}

  /**
   * Approves exactly the result with this digest. The county's approval holds its money first: that locks the pool's
   * row, so the limit of the year is computed after every other approval.
   * @throws claimRefusals: resultChanged, budgetSpent, samePerson; stateRefusals
   */
  approve(
    call: Call,
    id: string,
    { resultDigest, remark }: { resultDigest: string; remark: string | undefined },
  ): Promise<Moved> {
    return this.transactions.run(call, async (tx) => {
      const { claim, entity } = await loaded(tx, id);
      const { action, duty } = APPROVE[stageOf(claim, '同意', 'be approved')];
      const { personId, name } = personOf(call);
      await this.standBack.prove(tx.manager, personId, [claim]);
      if (claim.state === 'county-review') await hold(tx, claim);
      await this.proveSame(tx, entity, resultDigest);
      const state = await moveState(tx, claimStates, action, {
        subject: claim,
        entity: ClaimEntity,
        detail: { resultDigest, amount: entity.amount, remark: remark ?? null },
      });
      await mustTakeDuty(tx, claim, duty);
      await tx.manager.insert(ClaimApprovalEntity, {
        ...{ id: newId(), claimId: id, round: claim.round, duty, personId, personName: name, resultDigest },
        remark: remark?.trim() || null,
        at: tx.now,
      });
      await this.desk.execute(tx, { ...claim, state });
      return { id, state };
    });
  }

  /** Back to the applicant: what was approved in this round counts no more, what was held is free. */
  sendBack(call: Call, id: string, reason: string | undefined): Promise<Moved> {
    return this.transactions.run(call, async (tx) => {
      const { claim } = await loaded(tx, id);
      await this.standBack.prove(tx.manager, personOf(call).personId, [claim]);
      const { action, duty } = SEND_BACK[stageOf(claim, '退回', 'be returned')];
      const state = await moveState(tx, claimStates, action, { subject: claim, entity: ClaimEntity, reason });
      // Who returns has reviewed: in the next round he is in no other stage.
      await mustTakeDuty(tx, claim, duty);
      await giveBack(tx, claim);
      await this.desk.execute(tx, { ...claim, state });
      return { id, state };
    });
  }

  private async proveSame(tx: Transaction, entity: ClaimEntity, resultDigest: string): Promise<void> {
    const now = await this.assess.calculate(tx.manager, entity);
    const shown = entity.resultDigest === resultDigest;
    // What was only found out again, on a later day, is still what the reviewer read.
    if (shown && (now.resultDigest === resultDigest || onlyRenewed(entity.result, now.result))) return;
    const changes = changesBetween(entity.result, now.result);
    throw claimRefusals.resultChanged({ changes: changes.zh, changesEn: changes.en });
  }
}

async function hold(tx: Transaction, claim: Claim): Promise<void> {
  const { id: claimId, poolId, round, resultDigest } = claim;
  const amount = claim.amount ?? 0n;
  if (await post(tx, { poolId, step: 'hold', claimId, round, amount, resultDigest })) return;
  const available = (await poolOf(tx.manager, poolId))?.available ?? 0n;
  throw claimRefusals.budgetSpent({ available: yuanShown(available), amount: yuanShown(amount) });
}

function stageOf({ state }: Claim, action: string, actionEn: string): ReviewState {
  if (isUnderReview(state)) return state;
  const { name } = claimStates.states[state];
  throw stateRefusals.moveRefused({
    ...{ noun: claimStates.name.zh, nounEn: claimStates.name.en, state: name.zh, stateEn: name.en },
    ...{ action, actionEn },
  });
}

async function loaded(tx: Transaction, id: string): Promise<{ claim: Claim; entity: ClaimEntity }> {
  const found = await findClaim(tx.manager, id);
  if (!found) throw claimRefusals.noSuchClaim();
  return found;
}
