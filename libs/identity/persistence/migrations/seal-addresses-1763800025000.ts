import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Phones beside mail addresses, sealed; and no address in plain text where a keyed index is enough. */
export class SealAddresses1763800025000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Codes live ten minutes and failures a day: what there is cannot be keyed here, and is forgotten.
    await runner.query(`
      DELETE FROM one_time_code;
      ALTER TABLE one_time_code DROP COLUMN address;
      ALTER TABLE one_time_code ADD COLUMN address_index text NOT NULL;
      CREATE INDEX one_time_code_address ON one_time_code (address_index, created_at DESC);
      DELETE FROM sign_in_failure;
      ALTER TABLE sign_in_failure RENAME COLUMN email TO account_index;
      ALTER TABLE account
        ALTER COLUMN email DROP NOT NULL,
        ADD COLUMN phone_sealed text,
        ADD COLUMN phone_index text UNIQUE,
        ADD COLUMN phone_tail text CHECK (phone_tail ~ '^[0-9]{4}$'),
        ADD CHECK (num_nonnulls(email, phone_index) = 1 OR (disabled_at IS NOT NULL AND phone_index IS NULL)),
        ADD CHECK (num_nonnulls(phone_sealed, phone_index, phone_tail) IN (0, 3));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM account WHERE email IS NULL;
      ALTER TABLE account DROP COLUMN phone_sealed, DROP COLUMN phone_index, DROP COLUMN phone_tail;
      ALTER TABLE account ALTER COLUMN email SET NOT NULL;
      ALTER TABLE sign_in_failure RENAME COLUMN account_index TO email;
      DELETE FROM one_time_code;
      ALTER TABLE one_time_code DROP COLUMN address_index;
      ALTER TABLE one_time_code ADD COLUMN address text NOT NULL CHECK (address = lower(address));
      CREATE INDEX one_time_code_address ON one_time_code (address, created_at DESC);`);
  }
}
