import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was looked up and declared belongs to integrity from now on. On the way down it stays there. */
export class HandDownFindings1763800022300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SELECT take_over_lookup(organization_id, dishonest, breach, source, looked_up_on, document_id, person_id,
        person_name, at) FROM integrity_lookup;
      SELECT take_over_declaration(contract_id, side, related, person_id, person_name, at) FROM relation_declaration;
      DROP TABLE integrity_lookup, relation_declaration;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE relation_declaration (
        contract_id uuid NOT NULL REFERENCES contract,
        side text NOT NULL CHECK (side IN ('buyer', 'seller')),
        related boolean NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        person_name text NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (contract_id, side, at)
      );
      CREATE TABLE integrity_lookup (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization,
        dishonest boolean NOT NULL,
        breach boolean NOT NULL,
        source text NOT NULL,
        looked_up_on date NOT NULL,
        document_id uuid NOT NULL REFERENCES document,
        person_id uuid NOT NULL REFERENCES person,
        person_name text NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX integrity_lookup_latest ON integrity_lookup (organization_id, looked_up_on DESC, at DESC);
      REVOKE UPDATE, DELETE, TRUNCATE ON integrity_lookup, relation_declaration FROM market_app;`);
  }
}
