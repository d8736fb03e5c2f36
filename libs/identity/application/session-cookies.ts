import { sessionCookieName } from '../domain/session-rules';

/** Tells a page that asking who is signed in may be worth a request; it opens nothing. */
const SIGNED_IN = 'signed-in';

interface CookieOptions {
  httpOnly: boolean;
  sameSite: 'lax';
  secure: boolean;
  path: string;
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

function optionsFor(publicUrl: URL): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: publicUrl.protocol === 'https:', path: '/' };
}
