import { Injectable } from '@nestjs/common';
import { type NewLookup, RecordLookup } from '@market/integrity';
import type { Call } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { claimRefusals } from '../domain/refusals';
import { findClaim } from '../persistence/claim.store';
import { personOf } from './person-of';
import { StandBack } from './stand-back';
import { mustTakeDuty } from './take-duty';

@Injectable()
export class SupplyFacts {
  constructor(
    private readonly transactions: Transactions,
    private readonly lookups: RecordLookup,
    private readonly standBack: StandBack,
  ) {}

  /**
   * What the county found about the applicant: it is kept where every step asks for it, and where reviewers open it.
   * @throws claimRefusals.noSuchClaim, samePerson; integrityRefusals; documentRefusals.notYours
   */
  lookUp(call: Call, claimId: string, lookup: NewLookup): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const found = await findClaim(tx.manager, claimId);
      if (!found) throw claimRefusals.noSuchClaim();
      await this.standBack.prove(tx.manager, personOf(call).personId, [found.claim]);
      await mustTakeDuty(tx, found.claim, 'county');
      await this.lookups.within(tx, found.entity.applicantId, lookup);
      return { id: claimId };
    });
  }
}
