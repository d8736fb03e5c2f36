import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLetters1763800023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letter_of_authority (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        state text NOT NULL CHECK (state IN ('issued', 'accepted', 'declined', 'renounced', 'revoked')),
        principal_id uuid NOT NULL REFERENCES organization,
        agent_id uuid REFERENCES person,
        agent_name text NOT NULL,
        agent_email text NOT NULL,
        duties text[] NOT NULL CHECK (cardinality(duties) > 0),
        amount_limit bigint CHECK (amount_limit > 0),
        matter text,
        from_day date NOT NULL,
        until_day date NOT NULL,
        paper_id uuid NOT NULL REFERENCES document,
        issued_by uuid NOT NULL REFERENCES person,
        issued_by_name text NOT NULL,
        issued_at timestamptz NOT NULL,
        accepted_at timestamptz,
        ended_at timestamptz,
        reason text,
        CHECK (from_day <= until_day),
        CHECK (state IN ('issued', 'revoked') OR agent_id IS NOT NULL)
      );
      CREATE INDEX letter_principal ON letter_of_authority (principal_id, issued_at DESC);
      CREATE INDEX letter_agent ON letter_of_authority (agent_id, principal_id) WHERE agent_id IS NOT NULL;
      CREATE INDEX letter_email ON letter_of_authority (agent_email) WHERE state = 'issued';
      CREATE INDEX letter_ending ON letter_of_authority (until_day) WHERE state = 'accepted';
      CREATE TABLE letter_serial (year text PRIMARY KEY, last int NOT NULL);
      CREATE TABLE letter_reminder (
        letter_id uuid NOT NULL REFERENCES letter_of_authority,
        working_days int NOT NULL,
        told_at timestamptz NOT NULL,
        PRIMARY KEY (letter_id, working_days)
      );
      CREATE TABLE legal_representative (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization,
        person_id uuid NOT NULL REFERENCES person,
        licence_id uuid REFERENCES document,
        since timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE UNIQUE INDEX legal_representative_one ON legal_representative (organization_id) WHERE ended_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE legal_representative, letter_reminder, letter_serial, letter_of_authority',
    );
  }
}
