import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last submitter is not all who have submitted: the history of moves knows them. */
export class DropSubmittedBy1763800026100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE achievement DROP COLUMN submitted_by');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE achievement ADD COLUMN submitted_by uuid');
  }
}
