import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import { Clock } from '@market/platform/clock';
import { sha256Hex, Vault } from '@market/platform/crypto';
import type { ProvedPerson } from '@market/platform/openid';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { ARRIVAL_LIFE } from '../domain/portal-rules';
import { identityRefusals } from '../domain/refusals';
import { PortalAttemptEntity } from '../persistence/portal-attempt.entity';
import { settleStranger, STRANGER } from '../persistence/portal-attempt.store';

export interface Arrival {
  id: string;
  proved: ProvedPerson;
  returnPath: string;
}

/** Whom the portal has proved and nobody here is known to be: he waits, in this browser, to say who he is. */
@Injectable()
export class PortalArrivals {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws identityRefusals.portalNotWaiting */
  async read(token: string | undefined): Promise<Arrival> {
    const waiting = await this.transactions.reader.findOneBy(PortalAttemptEntity, {
      browserHash: sha256Hex(token ?? ''),
      stranger: Not(IsNull()),
      settledAt: IsNull(),
      provedAt: MoreThan(new Date(this.clock.now().getTime() - ARRIVAL_LIFE)),
    });
    if (!waiting?.stranger) throw identityRefusals.portalNotWaiting();
    const { id, stranger, returnPath } = waiting;
    const proved = JSON.parse(this.vault.open(stranger, { column: STRANGER, row: id })) as ProvedPerson;
    return { id, proved, returnPath };
  }

  /** In the caller's transaction, once. @throws identityRefusals.portalNotWaiting */
  async settle(tx: Transaction, token: string | undefined): Promise<Arrival> {
    const arrival = await this.read(token);
    if (!(await settleStranger(tx.manager, arrival.id, tx.now))) throw identityRefusals.portalNotWaiting();
    return arrival;
  }
}
