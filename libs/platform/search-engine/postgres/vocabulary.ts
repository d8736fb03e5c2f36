import type { Pool } from 'pg';
import { quoted } from './lexemes';

/** Below this likeness (of three-letter pieces) two spellings are two words. */
const LIKENESS = 0.45;

/** So many documents tell how frequent a word is well enough. */
const SAMPLE = 10_000;

/** What is known of a collection's words: in how many documents each stands. As fresh as the last refresh. */
export class Vocabulary {
  constructor(
    private readonly pool: Pool,
    private readonly collectionNo: number,
  ) {}

  /** The rarest are left out, and in large collections any that the sample missed. */
  async frequencies(lexemes: readonly string[]): Promise<Map<string, number>> {
    if (lexemes.length === 0) return new Map();
    const { rows } = await this.pool.query<{ lexeme: string; documents: number }>(
      'SELECT lexeme, documents FROM search_term WHERE lexeme = ANY($1::text[])',
      [lexemes],
    );
    return new Map(rows.map((row) => [row.lexeme, row.documents]));
  }

  /** The most alike spelling among the collection's Latin words. */
  async nearest(lexeme: string): Promise<{ lexeme: string; frequency: number } | undefined> {
    const { rows } = await this.pool.query<{ lexeme: string; frequency: number }>(
      `SELECT lexeme, documents AS frequency FROM search_term
       WHERE lexeme ~ ':[a-z]{4,}$' AND lexeme % $1 AND collection = $2 AND similarity(lexeme, $1) >= $3
       ORDER BY similarity(lexeme, $1) DESC, documents DESC, lexeme LIMIT 1`,
      [lexeme, this.collectionNo, LIKENESS],
    );
    return rows[0];
  }

  /** Whether any document holds it, by the index itself and not by statistics. */
  async holds(lexeme: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'SELECT 1 FROM search_document WHERE tsv @@ $1::tsquery LIMIT 1',
      [quoted(lexeme)],
    );
    return rowCount === 1;
  }

  /** Counts all words anew, in a sample where there are many documents: a few seconds at any size. */
  async refresh(): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query("SELECT pg_advisory_xact_lock(hashtext('search_term'), $1)", [this.collectionNo]);
      await client.query(
        `UPDATE search_collection SET changes_since_refresh = 0, documents = counted.documents,
           average_length = counted.average_length
         FROM (SELECT count(*) AS documents, coalesce(avg(length), 0) AS average_length
               FROM search_document WHERE collection = $1) counted
         WHERE no = $1`,
        [this.collectionNo],
      );
      await client.query('DELETE FROM search_term WHERE collection = $1', [this.collectionNo]);
      await client.query(
        `WITH sample AS (
           SELECT greatest(1, ceil(documents / ${SAMPLE}.0))::int AS step FROM search_collection WHERE no = $1
         ), counted AS (
           SELECT lexeme, count(*) AS documents FROM (
             SELECT unnest(tsvector_to_array(tsv)) AS lexeme FROM search_document, sample
             WHERE collection = $1 AND no % sample.step = 0
           ) one GROUP BY lexeme
         )
         INSERT INTO search_term (lexeme, collection, documents)
         SELECT lexeme, $1, documents * step FROM counted, sample
         WHERE (documents > 1 AND lexeme !~ '^[0-9a-z]+[\\^]') OR lexeme ~ '^[0-9a-z]+~|:[a-z]{4,}$'`,
        [this.collectionNo],
      );
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}
