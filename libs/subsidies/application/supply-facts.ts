import { Injectable } from '@nestjs/common';
import { DocumentsOfUnit, grantAccess } from '@market/documents';
import type { Call } from '@market/platform/call';
import { type Day, dayOf } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { claimRefusals } from '../domain/refusals';
import { integrityLookedUp } from '../facts';
import { findClaim } from '../persistence/claim.store';
import { keepLookup } from '../persistence/fact.store';
import { personOf } from './person-of';
import { mustTakeDuty } from './take-duty';

export interface NewLookup {
  dishonest: boolean;
  breach: boolean;
  /** Where it was looked up, such as 中国执行信息公开网. */
  source: string;
  lookedUpOn: Day;
  /** The picture of what was found. */
  documentId: string;
}

@Injectable()
export class SupplyFacts {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: DocumentsOfUnit,
  ) {}

  /**
   * What the county found about the applicant; the latest look-up counts for all claims of this unit.
   * @throws claimRefusals.noSuchClaim, futureLookup, samePerson; documentRefusals.notYours
   */
  lookUp(call: Call, claimId: string, lookup: NewLookup): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const found = await findClaim(tx.manager, claimId);
      if (!found) throw claimRefusals.noSuchClaim();
      if (lookup.lookedUpOn > dayOf(tx.now)) throw claimRefusals.futureLookup({ day: lookup.lookedUpOn });
      const { personId, name, unitId = '' } = personOf(call);
      const { applicantId, cityId, provinceId } = found.entity;
      await this.documents.proveOwned(tx.manager, unitId, [lookup.documentId]);
      await mustTakeDuty(tx, found.claim, 'county');
      await keepLookup(tx, applicantId, { ...lookup, personId, personName: name });
      for (const reader of [cityId, provinceId]) {
        const purpose = `claim ${claimId}`;
        await grantAccess(tx, { documentIds: [lookup.documentId], subject: { unitId: reader }, purpose });
      }
      const { dishonest, breach, source, lookedUpOn } = lookup;
      tx.record({
        action: 'claim.look-up',
        object: { type: 'claim', id: claimId },
        after: { dishonest, breach, source, lookedUpOn },
      });
      await tx.tell(integrityLookedUp, { id: applicantId });
      return { id: claimId };
    });
  }
}
