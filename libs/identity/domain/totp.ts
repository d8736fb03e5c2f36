import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, steps of 30 seconds. */
const STEP = 30_000;
/** RFC 4226, 4: a secret of 160 bits. */
const SECRET_BYTES = 20;
/** RFC 6238, 5.2: one step for a clock that is slow or fast. */
const WINDOW = 1;
const SIX_DIGITS = /^\d{6}$/;
const ISSUER = '江西技术市场';

/** @returns base32 */
export function newSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What an authenticator app reads from a QR code. */
export function authenticatorAddress(secret: string, account: string): string {
  return totpOf(secret, account).toString();
}

export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / STEP);
}

export function codeAt(secret: string, step: number): string {
  return totpOf(secret).generate({ timestamp: step * STEP });
}

/** The time step a code belongs to, this one or a neighbour; undefined: it is no code of now. */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  if (!SIX_DIGITS.test(code)) return undefined;
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? undefined : stepAt(now) + delta;
}

/** The step whose code is accepted next after `last`; undefined while none of the window is left. */
export function nextStep(last: number, now: Date): number | undefined {
  const step = Math.max(stepAt(now), last + 1);
  return step <= stepAt(now) + WINDOW ? step : undefined;
}

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret) });
}
