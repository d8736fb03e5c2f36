import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The embedded search index. One narrow row a document: the tsvector lies out of line, so that counting and filtering
 * never touch it, and facet values are small integers from a dictionary.
 */
export class CreateSearch1763800100001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(`
      CREATE TABLE search_collection (
        no integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name text NOT NULL UNIQUE,
        definition jsonb NOT NULL,
        documents integer NOT NULL DEFAULT 0,
        average_length real NOT NULL DEFAULT 0,
        changes_since_refresh integer NOT NULL DEFAULT 0
      )`);
    await runner.query(`
      CREATE TABLE search_document (
        no integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        collection integer NOT NULL REFERENCES search_collection (no),
        id uuid NOT NULL,
        length integer NOT NULL,
        tags integer[] NOT NULL,
        n1 bigint, n2 bigint, n3 bigint, n4 bigint, n5 bigint, n6 bigint, n7 bigint, n8 bigint,
        t1 text, t2 text, t3 text, t4 text,
        tsv tsvector NOT NULL,
        UNIQUE (collection, id)
      ) WITH (toast_tuple_target = 256)`);
    await runner.query('ALTER TABLE search_document ALTER tsv SET STORAGE EXTERNAL');
    // new entries are collected and merged in one go, four times faster than one by one; see search_merge_pending
    for (const column of ['tsv', 'tags']) {
      await runner.query(
        `CREATE INDEX search_document_${column} ON search_document USING gin (${column})
         WITH (fastupdate = on, gin_pending_list_limit = 32768)`,
      );
    }
    // every search would read the collected entries from end to end, so the writer merges them when it is done;
    // only the index's owner may, hence the function with its rights
    await runner.query(`
      CREATE FUNCTION search_merge_pending() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
        SELECT gin_clean_pending_list('search_document_tsv'), gin_clean_pending_list('search_document_tags');
      $$`);
    await runner.query('CREATE INDEX search_document_n1 ON search_document (collection, n1 NULLS FIRST, no)');
    await runner.query('CREATE INDEX search_document_n2 ON search_document (collection, n2 NULLS FIRST, no)');
    await runner.query(`
      CREATE TABLE search_tag (
        no integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        collection integer NOT NULL REFERENCES search_collection (no),
        field text NOT NULL,
        value text NOT NULL,
        UNIQUE (collection, field, value)
      )`);
    await runner.query(`
      CREATE TABLE search_term (
        lexeme text PRIMARY KEY,
        collection integer NOT NULL REFERENCES search_collection (no),
        documents integer NOT NULL
      )`);
    await runner.query('CREATE INDEX search_term_collection ON search_term (collection)');
    await runner.query(`
      CREATE INDEX search_term_spelling ON search_term USING gin (lexeme gin_trgm_ops)
      WHERE lexeme ~ ':[a-z]{4,}$'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION search_merge_pending');
    await runner.query('DROP TABLE search_term, search_tag, search_document, search_collection');
  }
}
