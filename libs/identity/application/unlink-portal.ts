import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { isId } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { identityRefusals } from '../domain/refusals';
import { waysInChanged } from '../facts';
import { PortalIdentityEntity } from '../persistence/portal-identity.entity';
import { EndSessions } from './end-sessions';
import { mustBeFresh } from './must-be-fresh';

/** The portal opens this person's account no more; his addresses still do. */
@Injectable()
export class UnlinkPortal {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: EndSessions,
  ) {}

  /** All other sessions end. @throws identityRefusals.proveAgain; noSuchWayIn for another's, as for none */
  async execute(call: Call, id: string): Promise<void> {
    const { personId, sessionId } = personIn(call);
    await this.transactions.run(call, async (tx) => {
      await mustBeFresh(tx);
      const { affected } = isId(id)
        ? await tx.manager.delete(PortalIdentityEntity, { id, personId })
        : { affected: 0 };
      if (affected !== 1) throw identityRefusals.noSuchWayIn();
      await this.sessions.ofPerson(tx, personId, sessionId);
      tx.record({ action: 'portal.unlink', object: { type: 'person', id: personId } });
      await tx.tell(waysInChanged, { personId, change: 'portal-unlinked' });
    });
  }
}
