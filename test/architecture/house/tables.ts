import { lineWithin, type Words } from './syntax';

export interface TableUse {
  table: string;
  verb: 'read' | 'write' | 'define';
  line: number;
}

export interface Owner {
  lib: string;
  file: string;
}

export type Ownership = ReadonlyMap<string, readonly Owner[]>;

const NAME = String.raw`((?:"?\w+"?\.)?"?[a-zA-Z_]\w*"?)`;
const OPTIONAL = String.raw`(?:IF\s+(?:NOT\s+)?EXISTS\s+)?(?:ONLY\s+)?`;

/** What a statement does to the table it names next. */
const VERBS: readonly [TableUse['verb'], string][] = [
  ['define', String.raw`\b(?:ALTER|DROP)\s+TABLE\s+${OPTIONAL}${NAME}`],
  ['define', String.raw`\bCREATE\s+(?:UNIQUE\s+)?INDEX\b[^;(]*?\sON\s+${OPTIONAL}${NAME}`],
  ['define', String.raw`\bCREATE\s+(?:CONSTRAINT\s+)?(?:TRIGGER|POLICY)\b[^;]*?\sON\s+${NAME}`],
  ['write', String.raw`\b(?:INSERT|MERGE)\s+INTO\s+${NAME}`],
  ['write', String.raw`\bDELETE\s+FROM\s+${OPTIONAL}${NAME}`],
  ['write', String.raw`\bUPDATE\s+${OPTIONAL}${NAME}(?:\s+(?:AS\s+)?\w+)?\s+SET\b`],
  ['write', String.raw`\bTRUNCATE\s+(?:TABLE\s+)?${NAME}`],
  ['read', String.raw`(?<!\bDISTINCT\s)(?<!\bDELETE\s)\b(?:FROM|JOIN)\s+(?:LATERAL\s+)?${OPTIONAL}${NAME}`],
  ['read', String.raw`\bFROM\s+\w+(?:\s+(?:AS\s+)?\w+)?\s*,\s*${NAME}`],
];

const UPPER = VERBS.map(([verb, pattern]) => ({ verb, pattern: new RegExp(pattern, 'g') }));
const ANY = VERBS.map(([verb, pattern]) => ({ verb, pattern: new RegExp(pattern, 'gi') }));
const STATEMENT = /^\s*(select|with|insert\s+into|update|delete\s+from|truncate|create|alter|drop)\b/i;

/**
 * The tables a text names where SQL expects one; best effort, as names built at run time stay unseen. A fragment is
 * taken for SQL by its capital keywords, a text in small letters only when it begins like a statement: a sentence
 * such as "the answer came from need" is no read.
 */
export function tableUsesIn(words: Words): TableUse[] {
  const patterns = STATEMENT.test(words.text) ? ANY : UPPER;
  return patterns.flatMap(({ verb, pattern }) =>
    [...words.text.matchAll(pattern)].map((match) => ({
      table: plain(match[1] ?? ''),
      verb,
      line: lineWithin(words, match.index + match[0].length),
    })),
  );
}

export interface Reference {
  table: string;
  line: number;
}

/** The tables a migration's foreign keys point at. */
export function referencesIn(words: Words): Reference[] {
  return matches(words, new RegExp(String.raw`\bREFERENCES\s+${NAME}`, 'gi'));
}

/** The tables and views a migration creates. */
export function creationsIn(words: Words): Reference[] {
  const kind = String.raw`(?:(?:UNLOGGED\s+)?TABLE|(?:OR\s+REPLACE\s+)?(?:MATERIALIZED\s+)?VIEW)`;
  return matches(words, new RegExp(String.raw`\bCREATE\s+${kind}\s+${OPTIONAL}${NAME}`, 'gi'));
}

export function ownersOf(
  migrations: readonly { file: { path: string; lib?: string }; words: readonly Words[] }[],
): Ownership {
  const owners = new Map<string, Owner[]>();
  for (const { file, words } of migrations) {
    for (const { table } of words.flatMap(creationsIn)) {
      const known = owners.get(table) ?? [];
      owners.set(table, [...known, { lib: file.lib ?? '', file: file.path }]);
    }
  }
  return owners;
}

function matches(words: Words, pattern: RegExp): Reference[] {
  return [...words.text.matchAll(pattern)].map((match) => ({
    table: plain(match[1] ?? ''),
    line: lineWithin(words, match.index + match[0].length),
  }));
}

/** `public."need"` and `need` are one table. */
function plain(name: string): string {
  return name.replaceAll('"', '').replace(/^public\./, '');
}
