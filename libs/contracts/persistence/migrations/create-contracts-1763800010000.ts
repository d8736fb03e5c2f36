import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateContracts1763800010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contract (
        id uuid PRIMARY KEY,
        state text NOT NULL CHECK (state IN ('draft', 'seller-signing', 'buyer-signing', 'signed', 'submitted', 'returned', 'registered')),
        deal_id uuid NOT NULL UNIQUE REFERENCES deal,
        deal_number text NOT NULL,
        title text NOT NULL,
        buyer_id uuid NOT NULL REFERENCES organization,
        seller_id uuid NOT NULL REFERENCES organization,
        broker_id uuid REFERENCES organization,
        office_id uuid REFERENCES organization,
        amount bigint NOT NULL CHECK (amount > 0),
        type text,
        technology_amount bigint CHECK (technology_amount >= 0),
        clauses jsonb NOT NULL,
        file_digest text CHECK (file_digest ~ '^[0-9a-f]{64}$'),
        number text UNIQUE CHECK (number ~ '^[0-9]{16}$'),
        registered_on date,
        created_at timestamptz NOT NULL,
        version int NOT NULL,
        CHECK ((state = 'registered') = (number IS NOT NULL)),
        CHECK (state = 'draft' OR (file_digest IS NOT NULL AND type IS NOT NULL AND technology_amount <= amount))
      );
      CREATE INDEX contract_buyer ON contract (buyer_id, created_at DESC);
      CREATE INDEX contract_seller ON contract (seller_id, created_at DESC);
      CREATE INDEX contract_broker ON contract (broker_id, created_at DESC);
      CREATE INDEX contract_office ON contract (office_id, created_at DESC);
      CREATE TABLE contract_serial (place text NOT NULL, year int NOT NULL, last int NOT NULL, PRIMARY KEY (place, year));
      CREATE TABLE contract_signature (
        contract_id uuid NOT NULL REFERENCES contract,
        file_digest text NOT NULL,
        side text NOT NULL CHECK (side IN ('buyer', 'seller')),
        person_id uuid NOT NULL,
        person_name text NOT NULL,
        unit_id uuid NOT NULL,
        unit_name text NOT NULL,
        signed_at timestamptz NOT NULL,
        PRIMARY KEY (contract_id, file_digest, side)
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON contract_signature FROM market_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE contract_signature, contract_serial, contract');
  }
}
