import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A well-formed hash that no password is known for. */
const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

export class CreatePortal1763800024000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ALTER COLUMN password_hash DROP NOT NULL, ADD COLUMN last_used_at timestamptz;
      CREATE TABLE portal_identity (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        issuer text NOT NULL,
        subject text NOT NULL,
        linked_at timestamptz NOT NULL,
        last_used_at timestamptz,
        UNIQUE (issuer, subject),
        UNIQUE (person_id, issuer)
      );
      CREATE TABLE portal_attempt (
        id uuid PRIMARY KEY,
        browser_hash text NOT NULL UNIQUE,
        state_hash text NOT NULL UNIQUE,
        kept text NOT NULL,
        return_path text NOT NULL CHECK (return_path LIKE '/%'),
        language text NOT NULL CHECK (language IN ('zh', 'en')),
        link_to uuid REFERENCES person,
        created_at timestamptz NOT NULL,
        used_at timestamptz,
        stranger text,
        proved_at timestamptz,
        settled_at timestamptz,
        CHECK ((stranger IS NULL) = (proved_at IS NULL)),
        CHECK (proved_at IS NULL OR used_at IS NOT NULL)
      );
      CREATE INDEX portal_attempt_created ON portal_attempt (created_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE portal_attempt, portal_identity');
    await runner.query('UPDATE account SET password_hash = $1 WHERE password_hash IS NULL', [NOBODYS]);
    await runner.query(
      'ALTER TABLE account ALTER COLUMN password_hash SET NOT NULL, DROP COLUMN last_used_at',
    );
  }
}
