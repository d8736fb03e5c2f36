import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { linkPortal } from './link-portal';
import { mustBeFresh } from './must-be-fresh';
import { PortalArrivals } from './portal-arrivals';

/** Whoever arrived as a stranger has signed in with his account: from now on the portal opens it too. */
@Injectable()
export class LinkArrival {
  constructor(
    private readonly transactions: Transactions,
    private readonly arrivals: PortalArrivals,
  ) {}

  /**
   * @returns the path he wanted to go to
   * @throws identityRefusals.proveAgain, portalNotWaiting, portalTaken, portalHasOther
   */
  execute(call: Call, token: string | undefined): Promise<{ path: string }> {
    return this.transactions.run(call, async (tx) => {
      await mustBeFresh(tx);
      const { proved, returnPath } = await this.arrivals.settle(tx, token);
      await linkPortal(tx, personIn(call).personId, proved);
      return { path: returnPath };
    });
  }
}
