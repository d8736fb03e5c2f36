import { createHash } from 'node:crypto';

export type Plain =
  string | number | boolean | null | bigint | Date | undefined | Plain[] | { [key: string]: Plain };

/** One text for one meaning: keys sorted, NFC, undefined left out, bigint and dates as text. */
export function canonical(value: Plain): string {
  if (value === undefined || value === null) return 'null';
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (typeof value === 'bigint') return JSON.stringify(value.toString());
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') {
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    return `{${keys
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 of the canonical text, in hex. */
export function digest(value: Plain): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}
