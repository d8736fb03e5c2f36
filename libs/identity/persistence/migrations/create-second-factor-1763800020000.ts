import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSecondFactor1763800020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ADD COLUMN password_set_at timestamptz;
      UPDATE account SET password_set_at = created_at;
      ALTER TABLE account ALTER COLUMN password_set_at SET NOT NULL,
        ADD COLUMN password_suits_staff boolean NOT NULL DEFAULT false,
        ADD COLUMN locked_at timestamptz,
        ADD COLUMN lock_reason text,
        ADD CHECK ((locked_at IS NULL) = (lock_reason IS NULL));
      ALTER TABLE session ADD COLUMN second_factor_at timestamptz, ADD COLUMN fresh_at timestamptz;
      UPDATE session SET fresh_at = created_at;
      ALTER TABLE session ALTER COLUMN fresh_at SET NOT NULL;
      ALTER TABLE sign_in_failure ADD COLUMN factor text NOT NULL DEFAULT 'password'
          CHECK (factor IN ('password', 'code')),
        DROP CONSTRAINT sign_in_failure_pkey,
        ADD PRIMARY KEY (email, factor, network);
      ALTER TABLE sign_in_failure ALTER COLUMN factor DROP DEFAULT;
      CREATE TABLE former_password (
        account_id uuid NOT NULL REFERENCES account,
        password_hash text NOT NULL,
        until timestamptz NOT NULL,
        PRIMARY KEY (account_id, until)
      );
      CREATE TABLE second_factor (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        secret text NOT NULL,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        last_step int NOT NULL DEFAULT 0
      );
      CREATE UNIQUE INDEX second_factor_person ON second_factor (person_id, (confirmed_at IS NULL));
      CREATE TABLE recovery_code (
        factor_id uuid NOT NULL REFERENCES second_factor ON DELETE CASCADE,
        code_hash text NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (factor_id, code_hash)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE recovery_code, second_factor, former_password;
      DELETE FROM sign_in_failure WHERE factor = 'code';
      ALTER TABLE sign_in_failure DROP CONSTRAINT sign_in_failure_pkey, DROP COLUMN factor,
        ADD PRIMARY KEY (email, network);
      ALTER TABLE session DROP COLUMN second_factor_at, DROP COLUMN fresh_at;
      ALTER TABLE account DROP COLUMN password_set_at, DROP COLUMN password_suits_staff, DROP COLUMN locked_at, DROP COLUMN lock_reason;`);
  }
}
