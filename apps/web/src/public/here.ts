import { apiOf } from '../api/client';
import type { Language } from '../words/language';

/** The public side's language is in its address. */
export const language: Language = /^\/en(\/|$)/.test(window.location.pathname) ? 'en' : 'zh';

export const base = language === 'en' ? '/en' : '/';

export const api = apiOf({ language: () => language });

/** The same page in the other language. */
export function otherLanguage(path: string, search: string): string {
  const plain = path.replace(/^\/en(?=\/|$)/, '') || '/';
  return (language === 'en' ? plain : `/en${plain === '/' ? '' : plain}`) + search;
}

/** A path of the market as an address in the language of this page; the workbench has one address for both. */
export function at(path: string): string {
  return base === '/' || path.startsWith('/desk') ? path : `${base}${path === '/' ? '' : path}`;
}
