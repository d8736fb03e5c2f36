import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts of payers are sealed. What stands here in plain text is sealed right after, where the secret is known. */
export class SealPayers1763800025300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE settlement_line RENAME COLUMN payer_account TO payer_account_plain;
      ALTER TABLE settlement_line
        ALTER COLUMN payer_account_plain DROP NOT NULL,
        ADD COLUMN payer_account_sealed text,
        ADD COLUMN payer_account_index text,
        ADD COLUMN payer_account_tail text CHECK (length(payer_account_tail) <= 4);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM settlement_line;
      ALTER TABLE settlement_line DROP COLUMN payer_account_sealed, DROP COLUMN payer_account_index,
        DROP COLUMN payer_account_tail, DROP COLUMN IF EXISTS payer_account_plain, ADD COLUMN payer_account text NOT NULL;`);
  }
}
