import type { Kind, Rule } from './standing';

export const anyone: Rule = { who: 'anyone' };
export const signedIn: Rule = { who: 'signed-in' };
export const anyoneOn = (kind: Kind, ...as: string[]): Rule => ({
  who: 'anyone',
  inside: { kind, as: as.length > 0 ? as : ['everybody'] },
});
export const duty = (...duties: string[]): Rule => ({ who: duties.map((one) => `:${one}`) });
export const on = (kind: Kind, ...who: string[]): Rule => ({ who, kind });
/** Everybody signed in gets as far as the use case, which knows whose it is. */
export const behind = (kind: Kind, ...as: string[]): Rule => ({ who: 'signed-in', inside: { kind, as } });
