import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { integrityRefusals } from '../domain/refusals';
import { findLookup, keepSecondLook } from '../persistence/standing.store';

/** Another person has looked at the picture and says the same. */
@Injectable()
export class SecondLook {
  constructor(private readonly transactions: Transactions) {}

  /** @throws integrityRefusals.noSuchLookup, sameEyes, lookedTwice */
  execute(call: Call, lookupId: string): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const lookup = await findLookup(tx.manager, lookupId);
      if (!lookup) throw integrityRefusals.noSuchLookup();
      const { personId, name } = personIn(call);
      if (lookup.personId === personId) throw integrityRefusals.sameEyes();
      if (!(await keepSecondLook(tx, { lookupId, personId, personName: name }))) {
        const now = await findLookup(tx.manager, lookupId);
        throw integrityRefusals.lookedTwice({ name: now?.secondBy ?? '' });
      }
      tx.record({ action: 'standing.second-look', object: { type: 'organization', id: lookup.unitId } });
      return { id: lookupId };
    });
  }
}
