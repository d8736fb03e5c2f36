import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepDeadlines1763800021100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE work_item ADD deadline_key text, ADD due_days int, ADD due_before date, ADD due_moved_by text;
      CREATE INDEX work_item_deadline ON work_item (deadline_key, closed_at);
      CREATE INDEX work_item_due ON work_item (due_on) WHERE closed_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX work_item_deadline;
      DROP INDEX work_item_due;
      ALTER TABLE work_item DROP deadline_key, DROP due_days, DROP due_before, DROP due_moved_by;`);
  }
}
