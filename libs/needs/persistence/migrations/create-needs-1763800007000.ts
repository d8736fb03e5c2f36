import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNeeds1763800007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE need (
        id uuid PRIMARY KEY,
        state text NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'expired')),
        unit_id uuid NOT NULL REFERENCES organization,
        division_code text NOT NULL,
        number text UNIQUE CHECK (number ~ '^XQ(19|20)[0-9]{2}-[0-9]{4}$'),
        title text NOT NULL,
        trouble text,
        indicators jsonb NOT NULL,
        keywords text[] NOT NULL,
        field_code text,
        readiness_wanted int CHECK (readiness_wanted BETWEEN 1 AND 9),
        budget_low bigint CHECK (budget_low >= 0),
        budget_high bigint CHECK (budget_high >= budget_low),
        deadline_on date,
        conditions text,
        hide_unit boolean NOT NULL,
        created_by uuid NOT NULL,
        changed_by text NOT NULL,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        version int NOT NULL,
        published_on date,
        closed_on date,
        CHECK (state = 'draft' OR number IS NOT NULL)
      );
      CREATE INDEX need_unit ON need (unit_id, changed_at DESC);
      CREATE INDEX need_open ON need (published_on DESC, id DESC) WHERE state = 'open';
      CREATE INDEX need_deadline ON need (deadline_on) WHERE state = 'open';
      CREATE TABLE need_serial (year int PRIMARY KEY, last int NOT NULL);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE need_serial, need');
  }
}
