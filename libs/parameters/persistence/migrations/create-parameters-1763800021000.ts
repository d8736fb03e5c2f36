import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateParameters1763800021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE parameter_change (
        id uuid PRIMARY KEY,
        state text NOT NULL CHECK (state IN ('draft', 'proposed', 'refused', 'withdrawn', 'approved', 'cancelling', 'cancelled')),
        key text NOT NULL,
        value int NOT NULL,
        from_day date NOT NULL,
        source text NOT NULL,
        reason text NOT NULL,
        authors uuid[] NOT NULL,
        cancelled_by uuid,
        effect jsonb,
        written_at timestamptz NOT NULL,
        decided_at timestamptz
      );
      -- One value a day, also of those that still wait for their second person.
      CREATE UNIQUE INDEX parameter_change_day ON parameter_change (key, from_day)
        WHERE state IN ('proposed', 'approved', 'cancelling');
      CREATE INDEX parameter_change_written ON parameter_change (key, written_at DESC);
      CREATE TABLE holiday_decree (
        id uuid PRIMARY KEY,
        state text NOT NULL CHECK (state IN ('draft', 'proposed', 'approved', 'refused', 'withdrawn')),
        year int NOT NULL CHECK (year BETWEEN 2000 AND 2099),
        number text NOT NULL,
        source_url text NOT NULL,
        issued_on date NOT NULL,
        off text[] NOT NULL,
        worked text[] NOT NULL,
        text text NOT NULL,
        authors uuid[] NOT NULL,
        effect jsonb,
        written_at timestamptz NOT NULL,
        decided_at timestamptz
      );
      CREATE INDEX holiday_decree_in_use ON holiday_decree (year, decided_at DESC) WHERE state = 'approved';
      CREATE UNIQUE INDEX holiday_decree_waiting ON holiday_decree (year) WHERE state = 'proposed';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE parameter_change; DROP TABLE holiday_decree;');
  }
}
