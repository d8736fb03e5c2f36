import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever publishes a claim acts on it too, and is in no other stage of it. */
export class CountPublishing1763800026000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE claim_person DROP CONSTRAINT claim_person_duty_check, ADD CONSTRAINT claim_person_duty_check
        CHECK (duty IN ('apply', 'county', 'city', 'province', 'publish', 'make', 'check'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM claim_person WHERE duty = 'publish';
      ALTER TABLE claim_person DROP CONSTRAINT claim_person_duty_check, ADD CONSTRAINT claim_person_duty_check
        CHECK (duty IN ('apply', 'county', 'city', 'province', 'make', 'check'))`);
  }
}
