import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePublicity1763800004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice_serial (year int PRIMARY KEY, last int NOT NULL);
      CREATE TABLE public_notice (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        state text NOT NULL CHECK (state IN ('open', 'closed')),
        publisher_id uuid NOT NULL REFERENCES organization,
        title text NOT NULL,
        basis text NOT NULL,
        contact text NOT NULL,
        published_on date NOT NULL,
        starts_on date NOT NULL CHECK (starts_on > published_on),
        ends_on date NOT NULL CHECK (ends_on >= starts_on),
        list_digest text NOT NULL,
        rows jsonb NOT NULL
      );
      CREATE INDEX public_notice_newest ON public_notice (published_on DESC, id DESC);
      CREATE INDEX public_notice_ending ON public_notice (ends_on) WHERE state = 'open';
      CREATE TABLE objection (
        id uuid PRIMARY KEY,
        state text NOT NULL CHECK (state IN ('open', 'dismissed', 'upheld')),
        notice_id uuid NOT NULL REFERENCES public_notice,
        notice_number text NOT NULL,
        publisher_id uuid NOT NULL REFERENCES organization,
        position int NOT NULL,
        subject_id uuid NOT NULL,
        text text NOT NULL,
        answer text,
        raised_at timestamptz NOT NULL,
        CHECK ((state = 'open') = (answer IS NULL))
      );
      CREATE INDEX objection_notice ON objection (notice_id, position);
      CREATE INDEX objection_open ON objection (subject_id) WHERE state = 'open';
      REVOKE DELETE, TRUNCATE ON public_notice, objection FROM market_app;
      REVOKE UPDATE ON public_notice FROM market_app;
      GRANT UPDATE (state) ON public_notice TO market_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE objection, public_notice, notice_serial');
  }
}
