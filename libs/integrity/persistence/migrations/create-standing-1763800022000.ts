import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStanding1763800022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE standing_lookup (
        id uuid PRIMARY KEY,
        unit_id uuid NOT NULL REFERENCES organization,
        subject_person_id uuid REFERENCES person,
        source text NOT NULL,
        looked_up_on date NOT NULL,
        document_id uuid NOT NULL REFERENCES document,
        person_id uuid NOT NULL REFERENCES person,
        person_name text NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX standing_lookup_unit ON standing_lookup (unit_id, at DESC);
      CREATE INDEX standing_lookup_person ON standing_lookup (person_id);
      CREATE INDEX standing_lookup_subject ON standing_lookup (subject_person_id) WHERE subject_person_id IS NOT NULL;
      CREATE TABLE standing_finding (
        lookup_id uuid NOT NULL REFERENCES standing_lookup,
        kind text NOT NULL,
        found text NOT NULL CHECK (found IN ('yes', 'no', 'unknown')),
        valid_until date NOT NULL,
        ends_on date,
        about text,
        PRIMARY KEY (lookup_id, kind),
        CHECK (ends_on IS NULL OR found = 'yes')
      );
      CREATE TABLE second_look (
        lookup_id uuid PRIMARY KEY REFERENCES standing_lookup,
        person_id uuid NOT NULL REFERENCES person,
        person_name text NOT NULL,
        at timestamptz NOT NULL
      );

      -- One row a unit: until when its standing is answered, and what was told of it. A projection of the above.
      CREATE TABLE unit_standing (
        unit_id uuid PRIMARY KEY REFERENCES organization,
        unit_name text NOT NULL,
        answered_until date,
        listed text[] NOT NULL DEFAULT '{}'
      );
      CREATE INDEX unit_standing_due ON unit_standing (answered_until NULLS FIRST, unit_name);
      CREATE INDEX unit_standing_listed ON unit_standing (unit_name) WHERE listed <> '{}';

      CREATE TABLE relation_said (
        about_id uuid NOT NULL,
        side text NOT NULL CHECK (side IN ('buyer', 'seller')),
        related boolean NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        person_name text NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (about_id, side, at)
      );
      CREATE TABLE relation_conclusion (
        id uuid PRIMARY KEY,
        one_id uuid NOT NULL REFERENCES organization,
        other_id uuid NOT NULL REFERENCES organization,
        related boolean NOT NULL,
        reason text NOT NULL,
        document_id uuid NOT NULL REFERENCES document,
        person_id uuid NOT NULL REFERENCES person,
        person_name text NOT NULL,
        at timestamptz NOT NULL,
        CHECK (one_id < other_id)
      );
      CREATE INDEX relation_conclusion_latest ON relation_conclusion (one_id, other_id, at DESC);
      CREATE TABLE unit_account (
        unit_id uuid NOT NULL REFERENCES organization,
        account_index text NOT NULL,
        account_sealed text NOT NULL,
        account_tail text NOT NULL CHECK (length(account_tail) <= 4),
        source text NOT NULL,
        as_of date NOT NULL,
        PRIMARY KEY (unit_id, account_index)
      );
      CREATE TABLE interest (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        unit_id uuid NOT NULL REFERENCES organization,
        nature text NOT NULL CHECK (nature IN ('former-employer', 'relative', 'shareholding', 'consultant', 'other')),
        note text,
        from_day date NOT NULL,
        to_day date CHECK (from_day <= to_day),
        declared_at timestamptz NOT NULL
      );
      CREATE INDEX interest_person ON interest (person_id, declared_at DESC);
      REVOKE UPDATE, DELETE, TRUNCATE ON standing_lookup, standing_finding, second_look, relation_said,
        relation_conclusion FROM market_app;
      REVOKE DELETE, TRUNCATE ON interest, unit_account FROM market_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE interest, unit_account, relation_conclusion, relation_said, unit_standing, second_look,
        standing_finding, standing_lookup;`);
  }
}
