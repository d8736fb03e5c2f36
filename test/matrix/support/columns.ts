import type { DataSource } from 'typeorm';
import type { Schema } from './api-file';

/** Words of ours that no honest row holds, so that one look at the database finds what slipped in. */
export const TEMPTING = ['tempted-word', '7e3a7e3a-0000-4000-8000-7e3a7e3a7e3a', '770077007', '2077-07-07'];
const [WORD, ID, NUMBER, DAY] = TEMPTING as [string, string, string, string];
const FURTHER = ['role', 'roles', 'isAdmin', 'duties', 'actor', 'tenantId', 'unit', 'owner', 'holders'];

const valueOf = (type: string): unknown => {
  if (type === 'uuid') return ID;
  if (type === 'boolean') return true;
  if (type === 'date') return DAY;
  if (type.startsWith('timestamp')) return `${DAY}T00:00:00Z`;
  if (/int|numeric|real/.test(type)) return Number(NUMBER);
  if (type === 'ARRAY') return [WORD];
  return type === 'jsonb' ? { word: WORD } : WORD;
};

/** Every column of every table, as the database writes it and as the code does, with a value worth slipping in. */
export async function everyColumn(dataSource: DataSource): Promise<Record<string, unknown>> {
  const columns: { name: string; type: string }[] = await dataSource.query(
    `SELECT DISTINCT ON (column_name) column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_schema = 'public' ORDER BY column_name`,
  );
  const entries = columns.flatMap(({ name, type }) => {
    const camel = name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    return [...new Set([name, camel])].map((one): [string, unknown] => [one, valueOf(type)]);
  });
  return Object.fromEntries([...entries, ...FURTHER.map((name): [string, unknown] => [name, WORD])]);
}

export interface Stuffed {
  body: Record<string, unknown>;
  /** `amount`, `evidence.0.amount`: what must be refused by name. */
  added: string[];
}

/** A whole body with every column beside what it may hold, in itself and in each part of it. */
export function stuffed(
  body: Record<string, unknown>,
  columns: Readonly<Record<string, unknown>>,
  allowed: ReadonlyMap<string, Schema>,
  at: { prefix: string; schema: string } = { prefix: '', schema: '' },
): Stuffed {
  const added: string[] = [];
  const parts = Object.entries(body).map(([key, value]): [string, unknown] => {
    const inner = { prefix: `${at.prefix}${key}.`, schema: `${at.schema}${key}.` };
    if (Array.isArray(value)) {
      const items = value.map((item, index) => {
        if (!isPlain(item)) return item;
        const one = stuffed(item, columns, allowed, { ...inner, prefix: `${inner.prefix}${index}.` });
        added.push(...one.added);
        return one.body;
      });
      return [key, items];
    }
    if (!isPlain(value)) return [key, value];
    const one = stuffed(value, columns, allowed, inner);
    added.push(...one.added);
    return [key, one.body];
  });
  const more = Object.entries(columns).filter(([name]) => !allowed.has(at.schema + name));
  added.push(...more.map(([name]) => at.prefix + name));
  return { body: Object.fromEntries([...more, ...parts]), added };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof FormData) && !Array.isArray(value);
}

/** Tables in which a tempting word now stands. */
export async function temptedTables(dataSource: DataSource): Promise<string[]> {
  const tables: { name: string }[] = await dataSource.query(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const parts = tables.map(
    ({ name }) => `SELECT '${name}' AS name FROM ${name} t WHERE t::text LIKE ANY($1)`,
  );
  const found = await dataSource.query(parts.join(' UNION '), [TEMPTING.map((word) => `%${word}%`)]);
  return found.map(({ name }: { name: string }) => name);
}
