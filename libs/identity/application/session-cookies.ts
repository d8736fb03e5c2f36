import { parse } from 'cookie';
import { portalCookieName, sessionCookieName } from '../domain/session-rules';

/** Tells a page that asking who is signed in may be worth a request; it opens nothing. */
const SIGNED_IN = 'signed-in';

interface CookieOptions {
  httpOnly: boolean;
  sameSite: 'lax';
  secure: boolean;
  path: string;
  maxAge?: number;
}

/** What of a web answer is needed to keep or drop cookies. */
interface Answer {
  cookie(name: string, value: string, options: CookieOptions): unknown;
  clearCookie(name: string, options: CookieOptions): unknown;
}

export function keepSession(answer: Answer, publicUrl: URL, token: string): void {
  answer.cookie(sessionCookieName(publicUrl), token, optionsFor(publicUrl));
  answer.cookie(SIGNED_IN, '1', { ...optionsFor(publicUrl), httpOnly: false });
}

export function dropSession(answer: Answer, publicUrl: URL): void {
  answer.clearCookie(sessionCookieName(publicUrl), optionsFor(publicUrl));
  answer.clearCookie(SIGNED_IN, optionsFor(publicUrl));
}

/** @param life in milliseconds */
export function keepPortal(answer: Answer, publicUrl: URL, token: string, life: number): void {
  answer.cookie(portalCookieName(publicUrl), token, { ...optionsFor(publicUrl), maxAge: life });
}

export function dropPortal(answer: Answer, publicUrl: URL): void {
  answer.clearCookie(portalCookieName(publicUrl), optionsFor(publicUrl));
}

export function portalToken(cookies: string | undefined, publicUrl: URL): string | undefined {
  return parse(cookies ?? '')[portalCookieName(publicUrl)];
}

function optionsFor(publicUrl: URL): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: publicUrl.protocol === 'https:', path: '/' };
}
