import type { Request } from 'express';
import type { Actor, Language } from '@market/platform/call';
import type { AccessRow } from '@market/platform/access';

/** An Express request with what our own middleware and guard have put on it. */
export interface MarketRequest extends Request {
  requestId: string;
  actor?: Actor;
  access?: AccessRow;
}

/** English when asked for by `?lang=en`, the saved setting, or a browser that prefers it; else Chinese. */
export function languageOf(request: Request): Language {
  if (request.query?.lang === 'en') return 'en';
  const wanted = request.headers['accept-language'] ?? '';
  return /^\s*en\b/i.test(wanted) ? 'en' : 'zh';
}
