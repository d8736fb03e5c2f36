import { types } from 'node:util';
import * as openid from 'openid-client';
import type { Settings } from '@market/platform/config';
import { Refusal } from '@market/platform/errors';
import { logger } from '@market/platform/telemetry';
import { type Departure, type Kept, OpenidProvider, type ProvedPerson } from './openid-provider';
import { openidRefusals } from './refusals';

type Portal = NonNullable<Settings['openid']>;

/** A person waits in front of it: a portal that is slower than this is away. */
const PATIENCE_SECONDS = 5;
const SCOPE = 'openid profile email';
/** OpenID Connect Core 1.0, 2: at most 255 ASCII characters. */
const SUBJECT = /^[\x20-\x7e]{1,255}$/;
const LONGEST_CLAIM = 200;

/** OpenID Connect by openid-client: authorization code, PKCE, the ID token's signature checked as well. */
export class OpenidClient extends OpenidProvider {
  private found: Promise<openid.Configuration> | undefined;

  constructor(
    private readonly portal: Portal,
    private readonly patience = PATIENCE_SECONDS,
  ) {
    super();
  }

  async depart(returnTo: URL): Promise<Departure> {
    const configuration = await this.configuration();
    const kept = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
    };
    const location = openid.buildAuthorizationUrl(configuration, {
      ...{ redirect_uri: returnTo.href, scope: SCOPE, state: kept.state, nonce: kept.nonce },
      code_challenge: await openid.calculatePKCECodeChallenge(kept.verifier),
      code_challenge_method: 'S256',
    });
    return { ...kept, location };
  }

  async arrive(cameBack: URL, { state, nonce, verifier }: Kept): Promise<ProvedPerson> {
    const configuration = await this.configuration();
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
    try {
      const tokens = await openid.authorizationCodeGrant(configuration, cameBack, checks);
      const claims = tokens.claims();
      if (!claims || !SUBJECT.test(claims.sub)) throw openidRefusals.notTrusted();
      const said = claims.name ? claims : await this.profile(configuration, tokens.access_token, claims.sub);
      return { issuer: claims.iss, subject: claims.sub, name: textOf(said.name), email: textOf(said.email) };
    } catch (fault) {
      throw refusalFor(fault);
    }
  }

  /** Found out at the first need, and again while it failed: the market starts without its portal. */
  private async configuration(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.portal;
    this.found ??= openid.discovery(issuer, clientId, clientSecret, undefined, {
      timeout: this.patience,
      execute: [
        openid.enableNonRepudiationChecks,
        // The settings let http pass on loopback alone.
        ...(issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : []),
      ],
    });
    try {
      return await this.found;
    } catch (fault) {
      this.found = undefined;
      log(fault);
      throw openidRefusals.away();
    }
  }

  /** Portals may say name and e-mail only when asked once more. They are proposals: without them it goes on. */
  private async profile(
    configuration: openid.Configuration,
    accessToken: string,
    subject: string,
  ): Promise<{ name?: unknown; email?: unknown }> {
    if (!configuration.serverMetadata().userinfo_endpoint) return {};
    try {
      return await openid.fetchUserInfo(configuration, accessToken, subject);
    } catch (fault) {
      log(fault);
      return {};
    }
  }
}

function refusalFor(fault: unknown): Refusal {
  if (fault instanceof Refusal) return fault;
  if (fault instanceof openid.AuthorizationResponseError && fault.error === 'access_denied') {
    return openidRefusals.denied();
  }
  log(fault);
  return isAway(fault) ? openidRefusals.away() : openidRefusals.notTrusted();
}

/** What fetch throws is known by its words, bare or as a cause; a slow answer by the library's code. */
function isAway(fault: unknown): boolean {
  if (!types.isNativeError(fault)) return false;
  const { message, cause, code } = fault as Error & { code?: string };
  return code === 'OAUTH_TIMEOUT' || message === 'fetch failed' || isAway(cause);
}

/** The library's code and sentence; never the tokens and secrets its errors may carry along. */
function log(fault: unknown): void {
  const { name, message, code, error, status, cause } = fault as Record<string, unknown>;
  const reason = types.isNativeError(cause) ? cause.message : undefined;
  logger.warn({ name, message, code, error, status, reason }, 'the portal did not prove anybody');
}

function textOf(claim: unknown): string | undefined {
  const text = typeof claim === 'string' ? claim.trim().slice(0, LONGEST_CLAIM) : '';
  return text === '' ? undefined : text;
}
