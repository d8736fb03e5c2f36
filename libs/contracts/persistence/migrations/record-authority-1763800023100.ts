import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signatures of before say nothing of it: what was not asked then is unknown now. */
export class RecordAuthority1763800023100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE contract_signature
        ADD COLUMN authority text CHECK (authority IN ('representative', 'letter')),
        ADD COLUMN letter_number text,
        ADD COLUMN letter_until date,
        ADD CONSTRAINT contract_signature_letter CHECK (
          (authority IS NOT DISTINCT FROM 'letter') = (letter_number IS NOT NULL)
          AND (letter_number IS NULL) = (letter_until IS NULL));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE contract_signature DROP CONSTRAINT contract_signature_letter,
        DROP COLUMN authority, DROP COLUMN letter_number, DROP COLUMN letter_until;`);
  }
}
