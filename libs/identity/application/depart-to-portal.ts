import { Inject, Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { randomToken, sha256Hex, Vault } from '@market/platform/crypto';
import { SETTINGS } from '@market/platform/http';
import { OpenidProvider } from '@market/platform/openid';
import { Transactions } from '@market/platform/transactions';
import { ownPath } from '../domain/own-path';
import { ATTEMPT_KEPT, CALLBACK } from '../domain/portal-rules';
import { PortalAttemptEntity } from '../persistence/portal-attempt.entity';
import { forgetAttempts, KEPT } from '../persistence/portal-attempt.store';
import { mustBeFresh } from './must-be-fresh';

const TOKEN_BYTES = 32;

export interface Departing {
  /** At the portal. */
  location: string;
  /** Goes to the browser's cookie and nowhere else: only this browser may come back. */
  token: string;
}

/** Sends a browser to the portal, to sign in or to link it to who is signed in. */
@Injectable()
export class DepartToPortal {
  constructor(
    private readonly transactions: Transactions,
    private readonly provider: OpenidProvider,
    private readonly vault: Vault,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws openidRefusals.off, away */
  toSignIn(call: Call, next: string | undefined): Promise<Departing> {
    return this.depart(call, { returnPath: ownPath(next), linkTo: null });
  }

  /** @throws openidRefusals.off, away; identityRefusals.proveAgain */
  async toLink(call: Call): Promise<Departing> {
    await this.transactions.run(call, mustBeFresh);
    return this.depart(call, { returnPath: '/desk/security', linkTo: personIn(call).personId });
  }

  private async depart(
    call: Call,
    wish: Pick<PortalAttemptEntity, 'returnPath' | 'linkTo'>,
  ): Promise<Departing> {
    const { location, ...kept } = await this.provider.depart(new URL(CALLBACK, this.settings.publicUrl));
    const token = randomToken(TOKEN_BYTES);
    const id = newId();
    await this.transactions.run(call, async (tx) => {
      await forgetAttempts(tx.manager, new Date(tx.now.getTime() - ATTEMPT_KEPT));
      await tx.manager.insert(PortalAttemptEntity, {
        ...{ ...wish, id, browserHash: sha256Hex(token), stateHash: sha256Hex(kept.state) },
        ...{ kept: this.vault.seal(JSON.stringify(kept), { column: KEPT, row: id }) },
        ...{ language: call.language, createdAt: tx.now },
      });
      const object = { type: 'portal-attempt', id };
      tx.record({ action: 'portal.depart', object, detail: { link: wish.linkTo !== null } });
    });
    return { location: location.href, token };
  }
}
