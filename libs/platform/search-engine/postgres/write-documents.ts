import type { Pool, PoolClient } from 'pg';
import { pinyinSortKey } from '@market/platform/text';
import { assertId } from '../document-id';
import type { SearchDocument } from '../shapes';
import { storable } from '../storable';
import type { Collection } from './collections';
import { columnNumber, type Layout } from './layout';
import { vectorOf } from './lexemes';

const COLUMNS = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 't1', 't2', 't3', 't4'] as const;
const CHUNK = 500;

/** Adds or replaces documents in one transaction. Of two with the same id, the later one stays. */
export async function writeDocuments(
  pool: Pool,
  collection: Collection,
  documents: readonly SearchDocument[],
): Promise<void> {
  // one order for all writers, so that two of them never wait for each other
  const latest = [...new Map(documents.map((document) => [assertId(document.id), document]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, document]) => document);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    for (let at = 0; at < latest.length; at += CHUNK) {
      await writeChunk(client, collection, latest.slice(at, at + CHUNK));
    }
    await client.query(
      'UPDATE search_collection SET changes_since_refresh = changes_since_refresh + $2 WHERE no = $1',
      [collection.no, latest.length],
    );
    await client.query('COMMIT');
    await client.query('SELECT search_merge_pending()');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function writeChunk(
  client: PoolClient,
  collection: Collection,
  documents: readonly SearchDocument[],
): Promise<void> {
  const { layout, lexemes } = collection;
  const tags = documents.map((document) => tagsOf(document, layout));
  const numbers = await tagNumbers(client, collection.no, tags.flat());
  const rows = documents.map((document, i) => {
    const { tsv, length } = vectorOf(document, layout, lexemes);
    const own = (tags[i] ?? []).map((tag) => numbers.get(tagKey(tag)));
    return { id: document.id, tsv, length, tags: `{${own.join(',')}}`, ...columnsOf(document, layout) };
  });
  const updates = ['length', 'tags', 'tsv', ...COLUMNS].map((column) => `${column} = excluded.${column}`);
  await client.query(
    `INSERT INTO search_document (collection, id, length, tags, tsv, ${COLUMNS.join(', ')})
     SELECT $1, id, length, tags, tsv, ${COLUMNS.join(', ')}
     FROM json_to_recordset($2::json) AS given (id uuid, length int, tags int[], tsv tsvector,
       ${COLUMNS.map((column) => `${column} ${column.startsWith('n') ? 'bigint' : 'text'}`).join(', ')})
     ON CONFLICT (collection, id) DO UPDATE SET ${updates.join(', ')}`,
    [collection.no, JSON.stringify(rows)],
  );
}

interface Tag {
  field: string;
  value: string;
}

function tagKey({ field, value }: Tag): string {
  return `${field}=${value}`;
}

function tagsOf(document: SearchDocument, layout: Layout): Tag[] {
  const unique = new Map<string, Tag>();
  for (const [field, given] of Object.entries(document.facets)) {
    layout.requireFacet(field);
    for (const value of Array.isArray(given) ? given : [given]) {
      if (value === undefined || value === null) continue;
      const tag = { field, value: storable(String(value)) };
      unique.set(tagKey(tag), tag);
    }
  }
  return [...unique.values()];
}

async function tagNumbers(client: PoolClient, collection: number, tags: Tag[]): Promise<Map<string, number>> {
  const unique = [...new Map(tags.map((tag) => [tagKey(tag), tag])).values()].sort((a, b) =>
    tagKey(a) < tagKey(b) ? -1 : 1,
  );
  const given = [collection, unique.map((tag) => tag.field), unique.map((tag) => tag.value)];
  const find = `SELECT no, field, value FROM search_tag
    JOIN unnest($2::text[], $3::text[]) AS given (field, value) USING (field, value) WHERE collection = $1`;
  let { rows } = await client.query<Tag & { no: number }>(find, given);
  if (rows.length < unique.length) {
    await client.query(
      `INSERT INTO search_tag (collection, field, value)
       SELECT $1, field, value FROM unnest($2::text[], $3::text[]) AS given (field, value)
       ON CONFLICT DO NOTHING`,
      given,
    );
    ({ rows } = await client.query<Tag & { no: number }>(find, given));
  }
  return new Map(rows.map((row) => [tagKey(row), row.no]));
}

function columnsOf(document: SearchDocument, layout: Layout): Record<string, number | string> {
  const columns: Record<string, number | string> = {};
  for (const [field, column] of layout.numbers) {
    const value = document.sort[field] ?? document.facets[field];
    if (typeof value === 'number' || typeof value === 'string') columns[column] = columnNumber(field, value);
  }
  for (const [field, column] of layout.texts) {
    const value = document.sort[field];
    if (value !== undefined && value !== null) columns[column] = storable(pinyinSortKey(String(value)));
  }
  return columns;
}
