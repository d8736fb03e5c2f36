import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCodes1763800016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session ADD COLUMN agent text;
      CREATE INDEX session_person ON session (person_id) WHERE ended_at IS NULL;
      CREATE TABLE one_time_code (
        id uuid PRIMARY KEY,
        purpose text NOT NULL,
        address text NOT NULL CHECK (address = lower(address)),
        code_hash text NOT NULL,
        tries int NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX one_time_code_address ON one_time_code (address, created_at DESC);
      CREATE TABLE consent (
        person_id uuid NOT NULL REFERENCES person,
        document text NOT NULL,
        version text NOT NULL,
        agreed_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, document, version)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE consent, one_time_code;
      DROP INDEX session_person;
      ALTER TABLE session DROP COLUMN agent;`);
  }
}
