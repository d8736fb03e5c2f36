import { Inject, Injectable } from '@nestjs/common';
import type { Call, Language } from '@market/platform/call';
import type { Settings } from '@market/platform/config';
import { randomToken, sha256Hex, Vault } from '@market/platform/crypto';
import { SETTINGS } from '@market/platform/http';
import { type Kept, OpenidProvider, type ProvedPerson } from '@market/platform/openid';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { pageIn } from '../domain/own-path';
import { ATTEMPT_LIFE, CALLBACK } from '../domain/portal-rules';
import { identityRefusals } from '../domain/refusals';
import { PortalAttemptEntity } from '../persistence/portal-attempt.entity';
import { KEPT, STRANGER, type TakenAttempt, takeReturn } from '../persistence/portal-attempt.store';
import { PortalIdentityEntity } from '../persistence/portal-identity.entity';
import { confirmedFactor } from '../persistence/second-factor.store';
import { beginPortalSession } from './begin-portal-session';
import { linkPortal } from './link-portal';

const TOKEN_BYTES = 32;

/** A browser back from the portal. */
export interface CameBack {
  /** What its cookie holds. */
  token: string | undefined;
  /** Everything after the path: `?code=…&state=…`. */
  search: string;
  agent: string | undefined;
}

export type Returned =
  /** The portal is the first step in: of whoever has a second factor the sign-in page asks it. */
  | { kind: 'signed-in'; token: string; path: string }
  | { kind: 'linked'; path: string }
  /** Nobody here is known to be him: the new token lets this browser say who he is. */
  | { kind: 'stranger'; token: string; language: Language };

@Injectable()
export class ReturnFromPortal {
  constructor(
    private readonly transactions: Transactions,
    private readonly provider: OpenidProvider,
    private readonly vault: Vault,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * @throws openidRefusals; identityRefusals.portalStrange, portalUsed, portalStale, portalTaken, portalHasOther,
   *   accountClosed
   */
  async execute(call: Call, { token = '', search, agent }: CameBack): Promise<Returned> {
    const attempt = await this.take(call, token, new URLSearchParams(search).get('state') ?? '');
    const kept = JSON.parse(this.vault.open(attempt.kept, { column: KEPT, row: attempt.id })) as Kept;
    const proved = await this.provider.arrive(new URL(CALLBACK + search, this.settings.publicUrl), kept);
    if (attempt.linkTo) return this.link(call, attempt, proved);
    return this.transactions.run(call, async (tx): Promise<Returned> => {
      const { issuer, subject } = proved;
      const identity = await tx.manager.findOneBy(PortalIdentityEntity, { issuer, subject });
      if (!identity) return this.keepStranger(tx, attempt, proved);
      const { token: session } = await beginPortalSession(tx, identity, agent);
      const path = (await confirmedFactor(tx.manager, identity.personId))
        ? `${pageIn(attempt.language, '/sign-in')}?next=${encodeURIComponent(attempt.returnPath)}`
        : attempt.returnPath;
      return { kind: 'signed-in', token: session, path };
    });
  }

  /** Committed before the portal is asked, so that whatever comes of it, a second return finds it taken. */
  private async take(call: Call, token: string, state: string): Promise<TakenAttempt> {
    const [browserHash, stateHash] = [sha256Hex(token), sha256Hex(state)];
    const { taken, now } = await this.transactions.run(call, async (tx) => ({
      taken: await takeReturn(tx.manager, { browserHash, stateHash, now: tx.now }),
      now: tx.now,
    }));
    if (!taken) {
      const own = await this.transactions.reader.existsBy(PortalAttemptEntity, { browserHash, stateHash });
      throw own ? identityRefusals.portalUsed() : identityRefusals.portalStrange();
    }
    if (now.getTime() - taken.createdAt.getTime() > ATTEMPT_LIFE) throw identityRefusals.portalStale();
    return taken;
  }

  private async keepStranger(
    tx: Transaction,
    { id, language }: TakenAttempt,
    proved: ProvedPerson,
  ): Promise<Returned> {
    const token = randomToken(TOKEN_BYTES);
    const stranger = this.vault.seal(JSON.stringify(proved), { column: STRANGER, row: id });
    const change = { browserHash: sha256Hex(token), stranger, provedAt: tx.now };
    await tx.manager.update(PortalAttemptEntity, { id }, change);
    tx.record({ action: 'portal.stranger', object: { type: 'portal-attempt', id } });
    return { kind: 'stranger', token, language };
  }

  /** Only to the person who asked for it and is signed in still. */
  private async link(
    call: Call,
    { linkTo, returnPath }: TakenAttempt,
    proved: ProvedPerson,
  ): Promise<Returned> {
    const { actor } = call;
    if (actor.kind !== 'person' || actor.personId !== linkTo) throw identityRefusals.portalStrange();
    await this.transactions.run(call, (tx) => linkPortal(tx, actor.personId, proved));
    return { kind: 'linked', path: returnPath };
  }
}
