import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdempotency1763800000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_key (
        owner text NOT NULL,
        key text NOT NULL,
        route text NOT NULL,
        body_hash text NOT NULL,
        at timestamptz NOT NULL,
        answer jsonb,
        PRIMARY KEY (owner, key)
      );
      CREATE INDEX idempotency_key_at ON idempotency_key (at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_key');
  }
}
