import type { Pool } from 'pg';
import type { Match } from '../shapes';
import type { Collection } from './collections';
import { fieldOfPosition } from './lexemes';
import type { QueryTerm } from './read-query';

/** For each row, which of the words stand in which of its fields. */
export async function whereMatched(
  pool: Pool,
  collection: Collection,
  nos: readonly number[],
  terms: readonly QueryTerm[],
): Promise<Map<number, Match[]>> {
  const words = terms.filter((term) => term.kind === 'word');
  const found = new Map<number, Match[]>();
  if (nos.length === 0 || words.length === 0) return found;
  const { rows } = await pool.query<{ no: number; lexeme: string; positions: number[] }>(
    `SELECT d.no, entry.lexeme, entry.positions FROM search_document d, unnest(d.tsv) AS entry
     WHERE d.no = ANY($1::int[]) AND (entry.lexeme = ANY($2::text[]) OR entry.lexeme LIKE ANY($3::text[]))`,
    [
      nos,
      words.map((term) => term.lexeme),
      words.filter((term) => term.prefix).map((term) => `${term.lexeme}%`),
    ],
  );
  const order = new Map(words.map((term, i) => [term.text, i]));
  for (const row of rows) {
    const held = collection.lexemes.wordOf(row.lexeme);
    if (held === undefined) continue;
    const word = order.has(held) ? held : [...held][0];
    if (word === undefined) continue;
    const matches = found.get(row.no) ?? [];
    found.set(row.no, matches);
    for (const number of new Set(row.positions.map(fieldOfPosition))) {
      const field = collection.layout.text[number]?.field;
      if (!field) continue;
      const match = matches.find((one) => one.field === field);
      if (match && !match.terms.includes(word)) match.terms.push(word);
      else if (!match) matches.push({ field, terms: [word] });
    }
  }
  for (const matches of found.values()) {
    for (const match of matches) match.terms.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }
  return found;
}
