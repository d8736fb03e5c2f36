import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateJoining1763800015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization ADD COLUMN legal_representative text;
      CREATE TABLE unit_application (
        id uuid PRIMARY KEY,
        state text NOT NULL,
        credit_code text NOT NULL CHECK (credit_code ~ '^[0-9A-Z]{18}$'),
        form jsonb NOT NULL,
        applicant_id uuid NOT NULL REFERENCES person,
        applicant_name text NOT NULL,
        email text NOT NULL,
        office_id uuid NOT NULL REFERENCES organization,
        round int NOT NULL CHECK (round > 0),
        reason text,
        remarks jsonb NOT NULL DEFAULT '[]',
        submitted_at timestamptz NOT NULL,
        decided_at timestamptz,
        unit_id uuid REFERENCES organization,
        CHECK ((state = 'approved') = (unit_id IS NOT NULL))
      );
      CREATE UNIQUE INDEX unit_application_open ON unit_application (applicant_id, credit_code)
        WHERE state IN ('submitted', 'returned');
      CREATE INDEX unit_application_office ON unit_application (office_id, state, submitted_at);
      CREATE INDEX unit_application_decided ON unit_application (decided_at DESC) WHERE decided_at IS NOT NULL;
      CREATE TABLE invitation (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization,
        email text NOT NULL,
        name text NOT NULL,
        duties text[] NOT NULL,
        state text NOT NULL,
        invited_by uuid NOT NULL REFERENCES person,
        invited_by_name text NOT NULL,
        created_at timestamptz NOT NULL,
        until_day date NOT NULL,
        answered_at timestamptz
      );
      CREATE UNIQUE INDEX invitation_once ON invitation (organization_id, email) WHERE state = 'open';
      CREATE INDEX invitation_email ON invitation (email) WHERE state = 'open';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE invitation, unit_application;
      ALTER TABLE organization DROP COLUMN legal_representative;`);
  }
}
