import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAchievements1763800006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE achievement (
        id uuid PRIMARY KEY,
        state text NOT NULL CHECK (state IN ('draft', 'unit-review', 'returned', 'registry-review', 'registered',
          'listed', 'stale', 'withdrawn')),
        unit_id uuid NOT NULL REFERENCES organization,
        registry_id uuid REFERENCES organization,
        division_code text NOT NULL,
        number text UNIQUE CHECK (number ~ '^[0-9]{3}(19|20)[0-9]{2}[YJR][0-9]{4}$'),
        kind text NOT NULL,
        title text NOT NULL,
        title_en text,
        benefit text,
        problem text,
        summary text,
        keywords text[] NOT NULL,
        field_code text,
        discipline_code text,
        industry_code text,
        readiness int CHECK (readiness BETWEEN 1 AND 9),
        research_from text,
        research_to text,
        source text,
        completers jsonb NOT NULL,
        ipr jsonb NOT NULL,
        advantages jsonb NOT NULL,
        evidence jsonb NOT NULL,
        attachment_ids uuid[] NOT NULL,
        price_mode text,
        price_low bigint CHECK (price_low >= 0),
        price_high bigint CHECK (price_high >= price_low),
        price_text text,
        price_basis text,
        remarks jsonb NOT NULL,
        submitted_by uuid,
        created_by uuid NOT NULL,
        changed_by text NOT NULL,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        version int NOT NULL,
        registered_on date,
        listed_on date,
        last_confirmed_on date,
        withdrawn_on date,
        withdrawn_reason text,
        CHECK (state IN ('draft', 'unit-review', 'returned', 'registry-review') OR number IS NOT NULL),
        CHECK (state <> 'listed' OR (price_mode IS NOT NULL AND price_basis IS NOT NULL))
      );
      CREATE INDEX achievement_unit ON achievement (unit_id, changed_at DESC);
      CREATE INDEX achievement_registry ON achievement (registry_id, changed_at DESC);
      CREATE INDEX achievement_confirmed ON achievement (last_confirmed_on) WHERE state = 'listed';
      CREATE INDEX achievement_registered ON achievement (registered_on) WHERE registered_on IS NOT NULL;
      CREATE TABLE achievement_serial (
        year int NOT NULL,
        kind text NOT NULL,
        last int NOT NULL,
        PRIMARY KEY (year, kind)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE achievement_serial, achievement');
  }
}
