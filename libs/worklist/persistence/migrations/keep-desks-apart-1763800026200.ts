import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims, payouts, objections, payments and applications are read by duty, and so is what waits of them. */
export class KeepDesksApart1763800026200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE work_item ADD COLUMN holders_only boolean NOT NULL DEFAULT false;
      UPDATE work_item SET holders_only = true
        WHERE noun IN ('payout', 'objection', 'settlement-line', 'unit-application')
          OR (noun = 'claim' AND desk_duty <> 'subsidy-applicant')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE work_item DROP COLUMN holders_only');
  }
}
