import { apiOf } from '../api/client';
import type { Language } from '../words/language';

const KEPT_AS = 'market.language';

let language: Language = window.localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'zh';

/** The workbench's language is the person's setting, not part of the address. */
export function chosenLanguage(): Language {
  return language;
}

export function chooseLanguage(chosen: Language): void {
  language = chosen;
  window.localStorage.setItem(KEPT_AS, chosen);
}

export const api = apiOf({ language: chosenLanguage });

/** A page of the public side, in the person's language. */
export function publicPage(path: string): string {
  return language === 'en' ? `/en${path === '/' ? '' : path}` : path;
}

/** Names one intention of a person; sent twice it is still carried out once. */
export function newKey(): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': crypto.randomUUID() };
}
