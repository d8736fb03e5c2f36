import { Injectable } from '@nestjs/common';
import { ChooseUnit } from '@market/identity';
import type { Call, PersonActor } from '@market/platform/call';
import { dayOf } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { organizationRefusals } from '../domain/refusals';
import { membershipsOf } from '../persistence/membership.store';

/** Switches the unit a session acts for, without signing in again. */
@Injectable()
export class ActForUnit {
  constructor(
    private readonly transactions: Transactions,
    private readonly chooseUnit: ChooseUnit,
  ) {}

  /** @throws organizationRefusals.notAMember */
  async execute(call: Call, actor: PersonActor, unitId: string): Promise<void> {
    await this.transactions.run(call, async (tx) => {
      const memberships = await membershipsOf(tx.manager, actor.personId, dayOf(tx.now));
      if (!memberships.some((one) => one.unitId === unitId)) throw organizationRefusals.notAMember();
      await this.chooseUnit.execute(tx, actor.sessionId, unitId);
    });
  }
}
