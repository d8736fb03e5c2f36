import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLoads1763800027200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE unit_load (
        id uuid PRIMARY KEY,
        state text NOT NULL
          CHECK (state IN ('reading', 'unreadable', 'open', 'submitted', 'importing', 'done', 'discarded')),
        office_id uuid NOT NULL REFERENCES organization,
        name text NOT NULL,
        document_id uuid NOT NULL REFERENCES document,
        round int NOT NULL CHECK (round > 0),
        uploaded_by uuid NOT NULL REFERENCES person,
        uploaded_by_name text NOT NULL,
        uploaded_at timestamptz NOT NULL,
        released_by uuid REFERENCES person,
        released_by_name text,
        trouble jsonb,
        CHECK ((released_by IS NULL) = (released_by_name IS NULL)),
        CHECK (state NOT IN ('importing', 'done') OR released_by IS NOT NULL)
      );
      CREATE INDEX unit_load_office ON unit_load (office_id, uploaded_at DESC);
      CREATE INDEX unit_load_importing ON unit_load (id) WHERE state = 'importing';
      CREATE TABLE unit_load_row (
        id uuid PRIMARY KEY,
        load_id uuid NOT NULL REFERENCES unit_load,
        round int NOT NULL,
        sheet text NOT NULL CHECK (sheet IN ('units', 'people')),
        position int NOT NULL,
        cells jsonb NOT NULL,
        faults jsonb NOT NULL DEFAULT '[]',
        state text NOT NULL CHECK (state IN ('open', 'ready', 'imported')),
        outcome text,
        UNIQUE (load_id, sheet, round, position)
      );
      CREATE INDEX unit_load_row_state ON unit_load_row (load_id, sheet, state, position);
      CREATE INDEX unit_load_row_email ON unit_load_row (lower(cells ->> 'email')) WHERE sheet = 'people';
      CREATE TABLE unit_load_hand (
        load_id uuid NOT NULL REFERENCES unit_load,
        person_id uuid NOT NULL REFERENCES person,
        PRIMARY KEY (load_id, person_id)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE unit_load_hand, unit_load_row, unit_load');
  }
}
