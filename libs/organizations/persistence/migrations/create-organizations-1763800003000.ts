import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOrganizations1763800003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organization (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        name_en text,
        kind text NOT NULL,
        credit_code text NOT NULL UNIQUE CHECK (credit_code ~ '^[0-9A-Z]{18}$'),
        division_code text NOT NULL CHECK (division_code ~ '^[0-9]{6}$'),
        address text,
        about text,
        verified_at timestamptz,
        created_at timestamptz NOT NULL
      );
      CREATE TABLE membership (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        person_name text NOT NULL,
        email text NOT NULL,
        organization_id uuid NOT NULL REFERENCES organization,
        since timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE UNIQUE INDEX membership_once ON membership (person_id, organization_id) WHERE ended_at IS NULL;
      CREATE INDEX membership_organization ON membership (organization_id);
      CREATE TABLE duty_assignment (
        id uuid PRIMARY KEY,
        membership_id uuid NOT NULL REFERENCES membership,
        duty text NOT NULL,
        since timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE UNIQUE INDEX duty_assignment_once ON duty_assignment (membership_id, duty) WHERE ended_at IS NULL;
      CREATE TABLE delegation (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization,
        from_person_id uuid NOT NULL REFERENCES person,
        to_person_id uuid NOT NULL REFERENCES person,
        duty text NOT NULL,
        from_day date NOT NULL,
        to_day date NOT NULL,
        created_at timestamptz NOT NULL,
        ended_at timestamptz,
        CHECK (from_day <= to_day),
        CHECK (from_person_id <> to_person_id)
      );
      CREATE INDEX delegation_to ON delegation (to_person_id, organization_id) WHERE ended_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE delegation, duty_assignment, membership, organization');
  }
}
