import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMailbox1763800000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mailbox_message (
        id text PRIMARY KEY,
        sent_to text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        sent_at timestamptz NOT NULL
      );
      CREATE INDEX mailbox_message_sent ON mailbox_message (sent_at DESC);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mailbox_message');
  }
}
