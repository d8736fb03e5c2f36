import { Injectable } from '@nestjs/common';
import { ReadUnits } from '@market/organizations';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import type { Day } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import type { DeclaredNature } from '../domain/conflicts';
import { integrityRefusals } from '../domain/refusals';
import { endInterest, keepInterest } from '../persistence/interest.store';

export interface NewInterest {
  creditCode: string;
  nature: DeclaredNature;
  note: string | null;
  fromDay: Day;
  toDay: Day | null;
}

/** A person says in which units he has an interest. It is ended, never taken back. */
@Injectable()
export class DeclareInterest {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: ReadUnits,
  ) {}

  /** @throws integrityRefusals.unitUnknown, intervalBackward */
  declare(call: Call, { creditCode, ...interest }: NewInterest): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const { personId } = personIn(call);
      const { fromDay, toDay } = interest;
      if (toDay !== null && toDay < fromDay) throw integrityRefusals.intervalBackward({ fromDay, toDay });
      const unit = await this.units.byCreditCode(tx.manager, creditCode);
      if (!unit) throw integrityRefusals.unitUnknown({ code: creditCode });
      const id = await keepInterest(tx, personId, { ...interest, unitId: unit.id });
      tx.record({
        action: 'interest.declare',
        object: { type: 'person', id: personId },
        after: { unitId: unit.id, nature: interest.nature, fromDay, toDay },
      });
      return { id };
    });
  }

  /** @throws integrityRefusals.noSuchInterest */
  end(call: Call, id: string, toDay: Day): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const { personId } = personIn(call);
      if (!(await endInterest(tx, { id, personId, toDay }))) throw integrityRefusals.noSuchInterest();
      tx.record({
        action: 'interest.end',
        object: { type: 'person', id: personId },
        after: { interest: id, toDay },
      });
      return { id };
    });
  }
}
