import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ReadUnits } from '@market/organizations';
import { PublishNotice, ReadNotices } from '@market/publicity';
import type { Call } from '@market/platform/call';
import { yuanText } from '@market/platform/money';
import { moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { type Claim, KIND_NAMES, ROLE_NAMES } from '../domain/claim';
import { claimRefusals } from '../domain/refusals';
import { type Action, claimStates } from '../domain/states';
import { ClaimEntity } from '../persistence/claim.entity';
import { lockClaims } from '../persistence/claim.store';
import { post } from '../persistence/ledger.store';
import { chosenClaims } from './chosen-claims';
import { giveBack } from './assess-claims';
import { personOf } from './person-of';
import { Policies } from './policies';
import { PutClaimOnDesk } from './put-claim-on-desk';
import { mustTakeDuty } from './take-duty';

/** Approved claims on a public list, and what becomes of them when its days are over. */
@Injectable()
export class PublishClaims {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly units: ReadUnits,
    private readonly publish: PublishNotice,
    private readonly notices: ReadNotices,
    private readonly desk: PutClaimOnDesk,
  ) {}

  /** @throws claimRefusals.nothingChosen, noSuchClaim, notReady, samePerson; publicityRefusals */
  execute(call: Call, ids: readonly string[], contact: string): Promise<{ number: string; count: number }> {
    return this.transactions.run(call, async (tx) => {
      const { unitId = '' } = personOf(call);
      const claims = await chosenClaims(tx, unitId, ids);
      const [first] = claims;
      if (!first) throw claimRefusals.nothingChosen();
      for (const { number, state, policyId, noticeId } of claims) {
        const isOne = policyId === first.policyId;
        if (!isOne || state !== 'publicity' || noticeId) throw claimRefusals.notReady({ number });
      }
      const policy = this.policies.byId(first.policyId);
      const { id, number } = await this.publish.execute(tx, {
        publisherId: unitId,
        title: `${first.year} 年度技术交易补助公示`,
        basis: policy.title,
        contact,
        workingDays: policy.publicityWorkingDays,
        rows: await this.rows(tx, claims),
      });
      await tx.manager.update(
        ClaimEntity,
        claims.map((claim) => claim.id),
        { noticeId: id },
      );
      for (const claim of claims) {
        await mustTakeDuty(tx, claim, 'publish');
        tx.record({
          action: 'claim.publish',
          object: { type: 'claim', id: claim.id },
          after: { notice: number },
        });
        await this.desk.execute(tx, { ...claim, noticeId: id });
      }
      return { number, count: claims.length };
    });
  }

  /** The notice is over: whatever nobody objects to is committed and can be paid. */
  async close(tx: Transaction, noticeId: string): Promise<void> {
    const found = await tx.manager.find(ClaimEntity, { select: { id: true }, where: { noticeId } });
    const claims = await lockClaims(
      tx.manager,
      found.map(({ id }) => id),
    );
    const objected = await this.notices.objectedSubjects(
      tx.manager,
      claims.map(({ id }) => id),
    );
    for (const claim of claims) {
      if (claim.state === 'publicity' && !objected.has(claim.id)) await this.pass(tx, claim);
    }
  }

  /** An objection was answered: upheld ends the claim, dismissed lets it go on once the notice is over. */
  async answered(tx: Transaction, objectionId: string): Promise<void> {
    const objection = await this.notices.objection(tx.manager, objectionId);
    const [claim] = objection ? await lockClaims(tx.manager, [objection.subjectId]) : [];
    if (!objection || !claim || claim.noticeId !== objection.noticeId) return;
    if (objection.state === 'upheld' && claimStates.moves['uphold-objection'].from.includes(claim.state)) {
      await giveBack(tx, claim);
      await this.move(tx, claim, 'uphold-objection', objection.answer ?? undefined);
      return;
    }
    const notice = await this.notices.byId(tx.manager, objection.noticeId);
    if (notice?.state === 'closed') await this.close(tx, notice.id);
  }

  private async pass(tx: Transaction, claim: Claim): Promise<void> {
    const { id: claimId, poolId, round, resultDigest } = claim;
    const amount = claim.amount ?? 0n;
    if (!(await post(tx, { poolId, step: 'commit', claimId, round, amount, resultDigest }))) {
      throw new Error(`The pool ${poolId} holds less than the claim ${claim.number} has in it.`);
    }
    await this.move(tx, claim, 'pass-publicity');
  }

  private async move(tx: Transaction, claim: Claim, action: Action, reason?: string): Promise<void> {
    const state = await moveState(tx, claimStates, action, { subject: claim, entity: ClaimEntity, reason });
    await this.desk.execute(tx, { ...claim, state });
  }

  private async rows(tx: Transaction, claims: readonly Claim[]) {
    const units = await this.units.byIds(
      tx.manager,
      claims.map(({ holders }) => holders.applicant ?? ''),
    );
    const kept = await tx.manager.findBy(ClaimEntity, { id: In(claims.map(({ id }) => id)) });
    const results = new Map(kept.map(({ id, result }) => [id, result]));
    return claims.map((claim) => {
      const { lines = [], facts = {} } = results.get(claim.id) ?? {};
      const kind = KIND_NAMES[facts['contract.kind']?.value ?? '']?.zh ?? '';
      const clauses = lines.flatMap(({ step, ref }) => (step === 'amount' ? [ref] : []));
      return {
        subjectId: claim.id,
        unit: units.get(claim.holders.applicant ?? '')?.name ?? '',
        project: claim.title,
        category: `${ROLE_NAMES[claim.role].zh}补助，${kind}`,
        amount: yuanText(claim.amount ?? 0n),
        clause: [...new Set(clauses)].join('、'),
      };
    });
  }
}
