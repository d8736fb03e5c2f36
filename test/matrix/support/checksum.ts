import type { DataSource } from 'typeorm';

/** Kept by a call whatever it is answered: how often, when last seen, the key of a repeated request. */
const UNJUDGED = [
  'rate_limit',
  'idempotency_key',
  'sign_in_failure',
  'audit_head',
  'migration',
  'migrations',
];
const UNJUDGED_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  session: ['last_seen_at', 'fresh_at'],
};
/** What is recorded of a reading: somebody else's paper opened, a payment file or one's own data taken. */
const READS = `action NOT IN ('document.open', 'personal-data.export') AND NOT (action = 'personal-data.reveal' AND object_type = 'payout')`;

/** A number for each table's rows; it differs when any row does. */
export async function checksumOf(dataSource: DataSource): Promise<Record<string, string>> {
  const tables: { name: string }[] = await dataSource.query(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL($1) ORDER BY 1`,
    [UNJUDGED],
  );
  const parts = tables.map(({ name }) => {
    const without = (UNJUDGED_COLUMNS[name] ?? []).map((column) => ` - '${column}'`).join('');
    const where = name === 'audit_entry' ? ` WHERE ${READS}` : '';
    return `SELECT '${name}' AS name, count(*) || ':' || coalesce(sum(hashtextextended((to_jsonb(t)${without})::text, 0)), 0) AS sum
      FROM ${name} t${where}`;
  });
  const rows: { name: string; sum: string }[] = await dataSource.query(parts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

/** The tables that differ. */
export function changesBetween(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(after).filter((name) => before[name] !== after[name]);
}
