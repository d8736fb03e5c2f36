import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOutbox1763800000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox_fact (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name text NOT NULL,
        at timestamptz NOT NULL,
        person_id uuid,
        request_id text NOT NULL,
        payload jsonb NOT NULL,
        relayed_at timestamptz
      );
      CREATE INDEX outbox_fact_unrelayed ON outbox_fact (id) WHERE relayed_at IS NULL;
      CREATE TABLE fact_delivery (
        fact_id bigint NOT NULL REFERENCES outbox_fact,
        consumer text NOT NULL,
        owed_since timestamptz NOT NULL,
        done_at timestamptz,
        attempts int NOT NULL DEFAULT 0,
        error text,
        PRIMARY KEY (fact_id, consumer)
      );
      CREATE INDEX fact_delivery_owed ON fact_delivery (owed_since) WHERE done_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE fact_delivery, outbox_fact');
  }
}
