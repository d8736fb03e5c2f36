import type { EntityManager } from 'typeorm';

/** Rows of a raw statement, typed by the caller who wrote its SQL. */
export async function rows<T>(manager: EntityManager, sql: string, parameters: unknown[] = []): Promise<T[]> {
  const result: unknown = await manager.query(sql, parameters);
  // TypeORM answers UPDATE and DELETE … RETURNING with [rows, count], everything else with the rows.
  const isPair =
    Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number';
  return (isPair ? (result as [T[], number])[0] : result) as T[];
}
