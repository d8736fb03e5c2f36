import { isDeepStrictEqual } from 'node:util';
import type { Pool } from 'pg';
import { searchRefusals } from '../refusals';
import type { CollectionDefinition } from '../shapes';
import { Layout } from './layout';
import { Lexemes } from './lexemes';
import type { CollectionStatistics } from './ranking';

export interface Collection {
  no: number;
  layout: Layout;
  lexemes: Lexemes;
  statistics: CollectionStatistics;
  changesSinceRefresh: number;
}

interface CollectionRow {
  no: number;
  definition: CollectionDefinition;
  documents: number;
  average_length: number;
  changes_since_refresh: number;
}

export async function openCollection(pool: Pool, name: string): Promise<Collection> {
  const { rows } = await pool.query<CollectionRow>(
    `SELECT no, definition, documents, average_length, changes_since_refresh
     FROM search_collection WHERE name = $1`,
    [name],
  );
  const row = rows[0];
  if (!row) throw searchRefusals.unknownCollection({ collection: name });
  return {
    no: row.no,
    layout: new Layout(row.definition),
    lexemes: new Lexemes(row.no),
    statistics: { documents: row.documents, averageLength: row.average_length },
    changesSinceRefresh: row.changes_since_refresh,
  };
}

export async function defineCollection(
  pool: Pool,
  definition: CollectionDefinition,
): Promise<'created' | 'same' | 'changed'> {
  // proves the definition before anything is written
  const layout = new Layout(definition);
  const { name } = layout.definition;
  const inserted = await pool.query(
    'INSERT INTO search_collection (name, definition) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING',
    [name, JSON.stringify(definition)],
  );
  if (inserted.rowCount === 1) return 'created';
  const existing = await openCollection(pool, name);
  if (isDeepStrictEqual(existing.layout.definition, JSON.parse(JSON.stringify(definition)))) return 'same';
  await emptyCollection(pool, existing.no);
  await pool.query('UPDATE search_collection SET definition = $2 WHERE no = $1', [
    existing.no,
    JSON.stringify(definition),
  ]);
  return 'changed';
}

export async function emptyCollection(pool: Pool, no: number): Promise<void> {
  await pool.query(
    `WITH d AS (DELETE FROM search_document WHERE collection = $1),
          t AS (DELETE FROM search_tag WHERE collection = $1),
          w AS (DELETE FROM search_term WHERE collection = $1)
     UPDATE search_collection SET documents = 0, average_length = 0, changes_since_refresh = 0 WHERE no = $1`,
    [no],
  );
}
