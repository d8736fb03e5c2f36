import { Injectable } from '@nestjs/common';
import { ReadUnits } from '@market/organizations';
import { yuanShown } from '@market/platform/money';
import type { Transaction } from '@market/platform/transactions';
import { closeItems, openItem } from '@market/worklist';
import { type Claim, ROLE_NAMES } from '../domain/claim';
import { claimStates } from '../domain/states';
import { ClaimEntity, type KeptResult } from '../persistence/claim.entity';

/** Takes a claim off the desk it was on and lays it where its state, and what it still lacks, says. */
@Injectable()
export class PutClaimOnDesk {
  constructor(private readonly units: ReadUnits) {}

  async execute(tx: Transaction, claim: Claim, result?: KeptResult): Promise<void> {
    await closeItems(tx, { noun: 'claim', id: claim.id });
    const { desk, name } = claimStates.states[claim.state];
    const unit = desk && claim.holders[desk.as];
    if (!desk || !unit || (claim.state === 'publicity' && claim.noticeId)) return;
    const kept = result ?? (await tx.manager.findOneByOrFail(ClaimEntity, { id: claim.id })).result;
    const waitsForLookup = kept.missing.some(({ supplier }) => supplier === 'lookup');
    if (claim.state === 'submitted' && !waitsForLookup) return;
    const applicantId = claim.holders.applicant ?? '';
    const applicant = (await this.units.byIds(tx.manager, [applicantId])).get(applicantId);
    const role = ROLE_NAMES[claim.role];
    const { expected } = claim;
    const sum = expected === null ? '金额待核实' : `${yuanShown(expected)} 元`;
    const sumEn = expected === null ? 'amount to be verified' : `CNY ${yuanShown(expected)}`;
    await openItem(tx, {
      object: { noun: 'claim', id: claim.id, number: claim.number },
      desk: { unit, duty: desk.duty, holdersOnly: desk.as !== 'applicant' },
      title: `${desk.verb.zh}：${claim.title}`,
      titleEn: `${desk.verb.en}: ${claim.title}`,
      why: `${name.zh}，${role.zh}补助 ${sum}，${applicant?.name ?? ''}。`,
      whyEn: `${name.en}; subsidy of the ${role.en}, ${sumEn}.`,
      verb: desk.verb,
      href: `/desk/claims/${claim.id}`,
      otherParty: unit === applicantId ? null : (applicant?.name ?? null),
      deadline: desk.deadline,
    });
  }
}
