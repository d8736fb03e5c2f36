import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { accessRefusals } from '@market/platform/access';
import type { Call, PersonActor } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { delegationEnded } from '../facts';
import { DelegationEntity } from '../persistence/delegation.entity';
import { delegationWith } from '../persistence/delegation.store';

/** Takes a delegation back before its last day; from that moment the colleague no longer acts for it. */
@Injectable()
export class EndDelegation {
  constructor(private readonly transactions: Transactions) {}

  /**
   * For whoever gave it, whoever received it and the unit's administrator; to everybody else it does not exist.
   * @throws accessRefusals.notFound
   */
  async execute(call: Call, actor: PersonActor, id: string): Promise<void> {
    await this.transactions.run(call, async (tx) => {
      const found = await delegationWith(tx.manager, id);
      if (!found || !mayEnd(actor, found)) throw accessRefusals.notFound();
      const { affected } = await tx.manager.update(
        DelegationEntity,
        { id, endedAt: IsNull() },
        { endedAt: tx.now },
      );
      if (affected === 0) return;
      const { unitId: unit, duty } = found;
      tx.record({
        action: 'delegation.end',
        object: { type: 'organization', id: unit },
        before: { id, duty },
      });
      await tx.tell(delegationEnded, { id });
    });
  }
}

type Ends = NonNullable<Awaited<ReturnType<typeof delegationWith>>>;

function mayEnd(actor: PersonActor, { unitId, lender, receiver }: Ends): boolean {
  if (actor.unitId !== unitId) return false;
  const ends = [lender.personId, receiver.personId];
  return ends.includes(actor.personId) || actor.duties.includes('unit-administrator');
}
