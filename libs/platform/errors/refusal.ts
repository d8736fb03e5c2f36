export type RefusalKind =
  | 'invalid' // the input cannot be understood
  | 'unauthenticated' // nobody is signed in
  | 'forbidden' // this person may not
  | 'not-found' // there is no such thing, or it is not this person's to know
  | 'conflict' // somebody was faster, or the state has moved on
  | 'rejected' // understood, allowed, and against a rule
  | 'too-many' // slow down
  | 'unavailable'; // a part we need is away

export interface FieldFault {
  field: string;
  zh: string;
  en: string;
}

export type RefusalDetails = Record<string, string | number>;

/** A business "no": stable code, words in both languages, and what a program needs to act on it. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly kind: RefusalKind,
    readonly zh: string,
    readonly en: string,
    readonly details: RefusalDetails = {},
    readonly fields: FieldFault[] = [],
  ) {
    super(`${code}: ${en}`);
  }
}

export interface RefusalWords {
  kind: RefusalKind;
  /** What happened, why, and the next step. `{name}` is replaced by the detail of that name. */
  zh: string;
  en: string;
}

type MakeRefusal = (details?: RefusalDetails, fields?: FieldFault[]) => Refusal;

/**
 * One lib's refusals: a table from name to kind and words. A name without its words does not compile.
 * `defineRefusals('files', { tooLarge: … }).tooLarge({ limit: 20 })` has the code `files.too-large`.
 */
export function defineRefusals<const T extends Record<string, RefusalWords>>(
  area: string,
  table: T,
): { readonly [K in keyof T]: MakeRefusal } {
  const entries = Object.entries(table).map(([name, words]): [string, MakeRefusal] => {
    const code = `${area}.${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return [
      name,
      (details = {}, fields = []) =>
        new Refusal(code, words.kind, fill(words.zh, details), fill(words.en, details), details, fields),
    ];
  });
  return Object.fromEntries(entries) as { readonly [K in keyof T]: MakeRefusal };
}

function fill(words: string, details: RefusalDetails): string {
  return words.replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(details[name] ?? hole));
}
