import { Injectable } from '@nestjs/common';
import { ReadContractFacts } from '@market/contracts';
import { ReadUnits, type Unit, type UnitKind } from '@market/organizations';
import { ReadSettlement } from '@market/payments';
import { dayOf, newId } from '@market/platform/clock';
import { appendHistory } from '@market/platform/states';
import type { Transaction } from '@market/platform/transactions';
import { ROLES, type Role } from '../domain/engine';
import { claimStates } from '../domain/states';
import { claimPrepared } from '../facts';
import { ClaimEntity } from '../persistence/claim.entity';
import { nextNumber } from '../persistence/claim.store';
import { openPool } from '../persistence/ledger.store';
import { AssessClaims } from './assess-claims';
import { Policies } from './policies';

/** Nobody applies: once a contract is registered and its price is paid, each party's claim lies ready to be confirmed. */
@Injectable()
export class PrepareClaims {
  constructor(
    private readonly policies: Policies,
    private readonly contracts: ReadContractFacts,
    private readonly settlements: ReadSettlement,
    private readonly units: ReadUnits,
    private readonly assess: AssessClaims,
  ) {}

  /** Prepares what is missing and brings what is there to the facts. Doing it again changes nothing. */
  async execute(tx: Transaction, contractId: string): Promise<void> {
    // Two facts of one contract may be handled at the same moment.
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `claims of ${contractId}`,
    ]);
    const present = await tx.manager.findBy(ClaimEntity, { contractId });
    for (const { id } of present.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
      await this.assess.execute(tx, id);
    const settlement = await this.settlements.ofContract(tx.manager, contractId);
    const about = await this.contracts.execute(tx.manager, contractId);
    if (!settlement || about?.contract.state !== 'registered') return;
    if (settlement.settled + settlement.outside < settlement.due) return;
    for (const role of ROLES) {
      const applicantId = about.contract.holders[role];
      if (!applicantId || present.some((claim) => claim.role === role)) continue;
      await this.prepare(tx, { contractId, role, applicantId, title: about.contract.title });
    }
  }

  private async prepare(
    tx: Transaction,
    about: { contractId: string; role: Role; applicantId: string; title: string },
  ): Promise<void> {
    const today = dayOf(tx.now);
    const policy = this.policies.inForce(today);
    const applicant = (await this.units.byIds(tx.manager, [about.applicantId])).get(about.applicantId);
    const offices = applicant && (await this.officesFor(tx, applicant));
    if (!policy || !offices) return;
    const year = Number(today.slice(0, 4));
    const poolId = `${policy.budget.pool}/${year}`;
    await openPool(tx, {
      ...{ id: poolId, policyId: policy.id, year },
      granted: policy.budget.amount,
      policyDigest: policy.digest,
    });
    const claim = Object.assign(new ClaimEntity(), about, offices, {
      id: newId(),
      number: await nextNumber(tx.manager, 'BT', year),
      state: claimStates.initial,
      ...{ year, poolId, policyId: policy.id },
      round: 0,
      payeeBank: null,
      ...{ payeeAccountSealed: null, payeeAccountIndex: null, payeeAccountTail: null },
      noticeId: null,
      paidOn: null,
      preparedAt: tx.now,
    });
    Object.assign(claim, await this.assess.calculate(tx.manager, claim));
    await tx.manager.insert(ClaimEntity, claim);
    const { id, number, resultDigest, amount } = claim;
    await appendHistory(tx, { noun: 'claim', objectId: id, action: 'prepare', from: null, to: claim.state });
    tx.record({
      action: 'claim.prepare',
      object: { type: 'claim', id },
      after: { number, resultDigest, amount },
    });
    await tx.tell(claimPrepared, { id });
    await this.assess.execute(tx, id);
  }

  /**
   * The offices of the place where the applicant is. Where a place has none of its own, the eldest of the level stands
   * in: the province names another when it has one.
   */
  private async officesFor(tx: Transaction, { divisionCode }: Unit) {
    const find = async (kind: UnitKind, code: string) => {
      const offices = await this.units.ofKind(tx.manager, kind);
      return (offices.find((office) => office.divisionCode === code) ?? offices[0])?.id;
    };
    const countyId = await find('county-office', divisionCode);
    const cityId = await find('city-office', `${divisionCode.slice(0, 4)}00`);
    const provinceId = await find('province-office', `${divisionCode.slice(0, 2)}0000`);
    return countyId && cityId && provinceId ? { countyId, cityId, provinceId } : undefined;
  }
}
