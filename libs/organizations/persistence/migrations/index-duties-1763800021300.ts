import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexDuties1763800021300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX duty_assignment_duty ON duty_assignment (duty) WHERE ended_at IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX duty_assignment_duty');
  }
}
