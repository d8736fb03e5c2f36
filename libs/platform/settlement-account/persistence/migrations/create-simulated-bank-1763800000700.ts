import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSimulatedBank1763800000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE simulated_bank_line (
        position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        bank_serial text NOT NULL UNIQUE,
        booked_on date NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        payer_name text NOT NULL,
        payer_account text NOT NULL,
        remark text NOT NULL
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON simulated_bank_line FROM market_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE simulated_bank_line');
  }
}
