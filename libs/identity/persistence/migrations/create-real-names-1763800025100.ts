import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRealNames1763800025100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_document (
        person_id uuid PRIMARY KEY REFERENCES person,
        kind text NOT NULL CHECK (kind IN ('resident-id', 'passport')),
        number_sealed text NOT NULL,
        number_index text NOT NULL UNIQUE,
        number_tail text NOT NULL CHECK (length(number_tail) <= 4),
        stated_at timestamptz NOT NULL
      );
      CREATE TABLE data_read (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        field text NOT NULL,
        purpose text NOT NULL,
        reader_id uuid NOT NULL REFERENCES person,
        reader_name text NOT NULL,
        reader_unit text,
        at timestamptz NOT NULL
      );
      CREATE INDEX data_read_person ON data_read (person_id, at DESC);
      REVOKE UPDATE, DELETE, TRUNCATE ON data_read FROM market_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE data_read, identity_document');
  }
}
