import { Injectable } from '@nestjs/common';
import { EndSessions, RemoveSecondFactor } from '@market/identity';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { dayOf } from '@market/platform/clock';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { organizationRefusals } from '../domain/refusals';
import { demandsOf, isOffice } from '../domain/sign-in-demands';
import { memberIn, type MembershipRow, membershipsOf } from '../persistence/membership.store';

/** What a unit's administrator does for a member who lost his device, or whose sessions must end. */
@Injectable()
export class AdministerSignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: EndSessions,
    private readonly factors: RemoveSecondFactor,
  ) {}

  /** @throws organizationRefusals.notAColleague */
  async signOut(call: Call, personId: string): Promise<void> {
    await this.transactions.run(call, async (tx) => {
      await mustBeMember(tx, personId);
      await this.sessions.byAdministrator(tx, personId);
    });
  }

  /**
   * He sets up another at his next sign-in.
   * @throws organizationRefusals.notAColleague, resetElsewhere; identityRefusals.notYourOwn, noSecondFactor
   */
  async resetSecondFactor(call: Call, personId: string): Promise<void> {
    await this.transactions.run(call, async (tx) => {
      const unitId = await mustBeMember(tx, personId);
      const held = await membershipsOf(tx.manager, personId, dayOf(tx.now));
      if (held.some((one) => needsMarketAdministrator(one, unitId))) {
        throw organizationRefusals.resetElsewhere();
      }
      await this.factors.ofPerson(tx, personId);
    });
  }
}

/**
 * Whoever administers an office or the market can let many in, and whoever holds such duties in another unit is not
 * this unit's to weaken: an administrator of the market resets their factor.
 */
function needsMarketAdministrator(held: MembershipRow, unitId: string): boolean {
  const { duties, unitKind } = held;
  if (duties.includes('administrator')) return true;
  if (isOffice(unitKind) && duties.includes('unit-administrator')) return true;
  return held.unitId !== unitId && demandsOf([held]).secondFactor;
}

async function mustBeMember(tx: Transaction, personId: string): Promise<string> {
  const { unitId = '' } = personIn(tx.call);
  if (!(await memberIn(tx.manager, personId, unitId))) throw organizationRefusals.notAColleague();
  return unitId;
}
