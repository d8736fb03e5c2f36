import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts of payees are sealed. What stands here in plain text is sealed right after, where the secret is known. */
export class SealPayees1763800025200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE claim RENAME COLUMN payee_account TO payee_account_plain;
      ALTER TABLE claim
        ADD COLUMN payee_account_sealed text,
        ADD COLUMN payee_account_index text,
        ADD COLUMN payee_account_tail text CHECK (length(payee_account_tail) <= 4);
      ALTER TABLE payout_line RENAME COLUMN account TO account_plain;
      ALTER TABLE payout_line
        ALTER COLUMN account_plain DROP NOT NULL,
        ADD COLUMN account_sealed text,
        ADD COLUMN account_index text,
        ADD COLUMN account_tail text CHECK (length(account_tail) <= 4),
        ADD CHECK (num_nonnulls(account_plain, account_sealed) = 1);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE claim DROP COLUMN payee_account_sealed, DROP COLUMN payee_account_index, DROP COLUMN payee_account_tail,
        DROP COLUMN IF EXISTS payee_account_plain, ADD COLUMN payee_account text;
      DELETE FROM payout_line;
      ALTER TABLE payout_line DROP COLUMN account_sealed, DROP COLUMN account_index, DROP COLUMN account_tail,
        DROP COLUMN IF EXISTS account_plain, ADD COLUMN account text NOT NULL;`);
  }
}
