import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNotifications1763800014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice (
        id uuid PRIMARY KEY,
        fact_id bigint NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        unit_id uuid NOT NULL REFERENCES organization,
        title text NOT NULL,
        title_en text NOT NULL,
        text text NOT NULL,
        text_en text NOT NULL,
        href text NOT NULL,
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        UNIQUE (fact_id, person_id)
      );
      CREATE INDEX notice_person ON notice (person_id, created_at DESC);
      CREATE INDEX notice_unread ON notice (person_id) WHERE read_at IS NULL;
      CREATE TABLE mail_delivery (
        id uuid PRIMARY KEY,
        notice_id uuid NOT NULL UNIQUE REFERENCES notice,
        sent_to text NOT NULL,
        state text NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed')),
        attempts int NOT NULL,
        next_try_at timestamptz NOT NULL,
        sent_at timestamptz,
        error text
      );
      CREATE INDEX mail_delivery_due ON mail_delivery (next_try_at) WHERE state IN ('queued', 'sending');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail_delivery, notice');
  }
}
