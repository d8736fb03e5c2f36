import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts of payers are sealed. What stands here in plain text is sealed right after, where the secret is known. */
export class SealSimulatedBank1763800025400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE simulated_bank_line RENAME COLUMN payer_account TO payer_account_plain;
      ALTER TABLE simulated_bank_line
        ALTER COLUMN payer_account_plain DROP NOT NULL,
        ADD COLUMN payer_account_sealed text;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM simulated_bank_line;
      ALTER TABLE simulated_bank_line DROP COLUMN payer_account_sealed,
        DROP COLUMN IF EXISTS payer_account_plain, ADD COLUMN payer_account text NOT NULL;`);
  }
}
