import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentity1763800001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE TABLE account (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        password_hash text NOT NULL,
        created_at timestamptz NOT NULL,
        disabled_at timestamptz
      );
      CREATE INDEX account_person ON account (person_id);
      CREATE TABLE session (
        id uuid PRIMARY KEY,
        token_hash text NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES account,
        person_id uuid NOT NULL REFERENCES person,
        unit_id uuid,
        network text,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE INDEX session_account ON session (account_id) WHERE ended_at IS NULL;
      CREATE TABLE sign_in_failure (
        email text NOT NULL,
        network text NOT NULL,
        count int NOT NULL,
        last_at timestamptz NOT NULL,
        PRIMARY KEY (email, network)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_in_failure, session, account, person');
  }
}
