import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures and their lists ask for the contracts registered within a year. */
export class IndexRegistered1763800010050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX contract_registered ON contract (registered_on, number) WHERE state = 'registered'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX contract_registered');
  }
}
