import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { dayOf } from '@market/platform/clock';
import type { Fen } from '@market/platform/money';
import { moveState } from '@market/platform/states';
import type { Transaction } from '@market/platform/transactions';
import { onlyRenewed } from '../domain/changes';
import type { Claim } from '../domain/claim';
import { calculate, type Calculation, plainOf, recheck } from '../domain/engine';
import { expectedAmount } from '../domain/expected';
import { type Action, claimStates } from '../domain/states';
import { ClaimEntity, type KeptResult } from '../persistence/claim.entity';
import { findClaim } from '../persistence/claim.store';
import { balanceOf, post } from '../persistence/ledger.store';
import { GatherFacts } from './gather-facts';
import { Policies } from './policies';
import { PutClaimOnDesk } from './put-claim-on-desk';

type Result = Pick<ClaimEntity, 'status' | 'amount' | 'expected' | 'result' | 'resultDigest'>;

/** Where a new fact can still change something. */
const STILL_OPEN = [
  ...(['prepared', 'submitted', 'refused', 'returned'] as const),
  ...claimStates.moves['assess-again'].from,
];

/** Computes claims from the facts as they are, and lets the system do what follows from the result. */
@Injectable()
export class AssessClaims {
  constructor(
    private readonly policies: Policies,
    private readonly facts: GatherFacts,
    private readonly desk: PutClaimOnDesk,
  ) {}

  /** What the claim would be worth on the facts of this moment. */
  async calculate(manager: EntityManager, entity: ClaimEntity): Promise<Result> {
    const { id: claimId, contractId, role, applicantId, year, policyId } = entity;
    const facts = await this.facts.execute(manager, {
      claimId,
      contractId,
      role,
      applicantId,
      year,
      policyId,
    });
    const policy = this.policies.byId(policyId);
    const registeredOn = facts['contract.registered']?.asOf || dayOf(entity.preparedAt);
    const calculation = calculate(policy, role, facts, registeredOn);
    const faults = recheck(calculation);
    // A result nobody could compute again from its own lines is never kept, let alone paid.
    if (faults.length > 0)
      throw new Error(`The result of ${entity.number} does not add up: ${faults.join('; ')}`);
    return keptResult(calculation, expectedAmount(policy, calculation, facts));
  }

  /**
   * Brings one claim to the facts: a result that changed under review voids what was approved and gives its money
   * back; nothing to pay refuses, a missing fact parks, the rest goes on to the county.
   */
  async execute(tx: Transaction, claimId: string): Promise<void> {
    await tx.manager.query('SELECT 1 FROM claim WHERE id = $1 FOR UPDATE', [claimId]);
    const found = await findClaim(tx.manager, claimId);
    if (!found) return;
    const { entity } = found;
    const result = await this.calculate(tx.manager, entity);
    let { claim } = found;
    const changed = result.resultDigest !== claim.resultDigest;
    if (claimStates.moves['assess-again'].from.includes(claim.state)) {
      if (!changed) return;
      // Nobody has approved it yet: the new figures are simply what the county reads.
      if (claim.state === 'county-review' && result.status === 'payable') {
        await this.keep(tx, claim, result);
        return;
      }
      if (claim.state !== 'county-review' && onlyRenewed(entity.result, result.result)) return;
      await giveBack(tx, claim);
      claim = await this.move(tx, claim, 'assess-again', {
        ...result,
        round: claim.round + 1,
        noticeId: null,
      });
    }
    if (claim.state === 'refused' && result.status !== 'nothing') {
      claim = await this.move(tx, claim, 'prepare-again', result);
    } else if (['prepared', 'submitted'].includes(claim.state) && result.status === 'nothing') {
      const reason = result.result.refusals.map(({ zh }) => zh).join('；');
      claim = await this.move(tx, claim, 'refuse', result, reason);
    } else if (claim.state === 'submitted' && result.status === 'payable') {
      claim = await this.move(tx, claim, 'accept', result);
    } else if (['prepared', 'submitted', 'refused', 'returned'].includes(claim.state) && changed) {
      await this.keep(tx, claim, result);
      return;
    }
    await this.desk.execute(tx, { ...claim, ...figuresOf(result) }, result.result);
  }

  private async keep(tx: Transaction, claim: Claim, result: Result): Promise<void> {
    await tx.manager.update(ClaimEntity, { id: claim.id }, result);
    const { resultDigest, amount } = result;
    tx.record({
      action: 'claim.compute',
      object: { type: 'claim', id: claim.id },
      before: { resultDigest: claim.resultDigest },
      after: { resultDigest, amount },
    });
    await this.desk.execute(tx, { ...claim, ...figuresOf(result) }, result.result);
  }

  /** All open claims of a unit, because something about the unit itself was found out. */
  async ofUnit(tx: Transaction, applicantId: string): Promise<void> {
    const claims = await tx.manager.find(ClaimEntity, {
      select: { id: true },
      where: { applicantId, state: In(STILL_OPEN) },
      order: { id: 'ASC' },
    });
    for (const { id } of claims) await this.execute(tx, id);
  }

  /** All open claims of the contracts in which one of these units is a party: what binds them has changed. */
  async ofParties(tx: Transaction, unitIds: readonly string[]): Promise<void> {
    const contracts = await tx.manager.find(ClaimEntity, {
      select: { contractId: true },
      where: { applicantId: In([...unitIds]), state: In(STILL_OPEN) },
    });
    const claims = await tx.manager.find(ClaimEntity, {
      select: { id: true },
      where: { contractId: In(contracts.map(({ contractId }) => contractId)), state: In(STILL_OPEN) },
      order: { id: 'ASC' },
    });
    for (const { id } of claims) await this.execute(tx, id);
  }

  /** Every unit with an open claim. */
  async applicants(tx: Transaction): Promise<string[]> {
    const found = await tx.manager
      .createQueryBuilder(ClaimEntity, 'claim')
      .select('DISTINCT claim.applicantId', 'id')
      .where('claim.state = ANY(:open)', { open: STILL_OPEN })
      .getRawMany<{ id: string }>();
    return found.map(({ id }) => id);
  }

  private async move(
    tx: Transaction,
    claim: Claim,
    action: Action,
    set: Partial<ClaimEntity>,
    reason?: string,
  ): Promise<Claim> {
    const detail = { resultDigest: set.resultDigest ?? claim.resultDigest, amount: set.amount ?? null };
    const state = await moveState(tx, claimStates, action, {
      subject: claim,
      entity: ClaimEntity,
      set,
      reason,
      detail,
    });
    return { ...claim, state, round: set.round ?? claim.round };
  }
}

/** Gives back what a claim holds or has committed, so that its pool is as if it had not been. */
export async function giveBack(tx: Transaction, claim: Claim): Promise<void> {
  const balance = await balanceOf(tx.manager, claim.id);
  const { id: claimId, poolId, round, resultDigest } = claim;
  for (const [account, step] of [
    ['held', 'release'],
    ['committed', 'uncommit'],
  ] as const) {
    const amount = balance[account] ?? 0n;
    if (amount > 0n && !(await post(tx, { poolId, step, claimId, round, amount, resultDigest }))) {
      throw new Error(`The pool ${poolId} holds less than the claim ${claim.number} has in it.`);
    }
  }
}

function keptResult(calculation: Calculation, expected: Fen | null): Result {
  const { digest: resultDigest, ...body } = calculation;
  const result: KeptResult = { ...plainOf(body), digest: resultDigest };
  const { status, amount } = calculation;
  return { status, amount: textOf(amount), expected: textOf(expected), result, resultDigest };
}

const textOf = (amount: Fen | null) => (amount === null ? null : String(amount));
const fenOf = (text: string | null) => (text === null ? null : BigInt(text));

function figuresOf({ status, amount, expected, resultDigest }: Result) {
  return { status, amount: fenOf(amount), expected: fenOf(expected), resultDigest };
}
