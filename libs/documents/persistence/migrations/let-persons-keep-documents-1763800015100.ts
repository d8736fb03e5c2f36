import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers of a unit that wants to join are uploaded by a person who has none yet. */
export class LetPersonsKeepDocuments1763800015100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE document ALTER COLUMN unit_id DROP NOT NULL;
      CREATE INDEX document_person ON document (uploaded_by) WHERE unit_id IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX document_person;
      ALTER TABLE document ALTER COLUMN unit_id SET NOT NULL;`);
  }
}
