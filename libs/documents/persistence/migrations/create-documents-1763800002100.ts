import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDocuments1763800002100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document (
        id uuid PRIMARY KEY,
        unit_id uuid NOT NULL,
        uploaded_by uuid NOT NULL REFERENCES person,
        name text NOT NULL,
        media_type text NOT NULL,
        size bigint NOT NULL CHECK (size >= 0),
        sha256 text NOT NULL,
        uploaded_at timestamptz NOT NULL
      );
      CREATE INDEX document_unit ON document (unit_id, uploaded_at);
      CREATE TABLE document_grant (
        document_id uuid NOT NULL REFERENCES document,
        subject text NOT NULL,
        purpose text NOT NULL,
        until timestamptz,
        granted_at timestamptz NOT NULL,
        PRIMARY KEY (document_id, subject, purpose)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE document_grant, document');
  }
}
