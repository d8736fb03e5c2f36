import { createHash } from 'node:crypto';

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** One text for one meaning: keys sorted, NFC, no blanks. */
export function canonical(value: Plain): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const parts = Object.entries(value)
    .map(([key, part]) => [key.normalize('NFC'), part] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.join(',')}}`;
}

export function digestOf(value: Plain): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
