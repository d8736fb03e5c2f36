import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePayments1763800011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE instalment (
        id uuid PRIMARY KEY,
        contract_id uuid NOT NULL REFERENCES contract,
        position int NOT NULL CHECK (position > 0),
        label text NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        due_on date,
        code text NOT NULL UNIQUE,
        settled_amount bigint NOT NULL DEFAULT 0 CHECK (settled_amount BETWEEN 0 AND amount),
        settled_on date,
        UNIQUE (contract_id, position),
        CHECK ((settled_amount > 0) = (settled_on IS NOT NULL))
      );
      CREATE TABLE settlement_line (
        id uuid PRIMARY KEY,
        state text NOT NULL CHECK (state IN ('received', 'matched', 'set-aside', 'returned')),
        bank_serial text NOT NULL UNIQUE,
        booked_on date NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        payer_name text NOT NULL,
        payer_account text NOT NULL,
        remark text NOT NULL,
        instalment_id uuid REFERENCES instalment,
        cause text,
        market_id uuid NOT NULL REFERENCES organization,
        received_at timestamptz NOT NULL,
        CHECK ((state = 'matched') = (instalment_id IS NOT NULL))
      );
      CREATE INDEX settlement_line_instalment ON settlement_line (instalment_id) WHERE instalment_id IS NOT NULL;
      CREATE INDEX settlement_line_newest ON settlement_line (market_id, received_at DESC, id DESC);
      CREATE TABLE statement_cursor (account text PRIMARY KEY, cursor text NOT NULL);
      INSERT INTO statement_cursor (account, cursor) VALUES ('settlement', '');
      CREATE TABLE payment_evidence (
        id uuid PRIMARY KEY,
        contract_id uuid NOT NULL REFERENCES contract,
        kind text NOT NULL CHECK (kind IN ('invoice', 'bank-slip')),
        number text NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        dated_on date NOT NULL,
        document_id uuid NOT NULL REFERENCES document,
        added_by_unit uuid NOT NULL REFERENCES organization,
        added_by text NOT NULL,
        added_at timestamptz NOT NULL,
        withdrawn_at timestamptz
      );
      CREATE UNIQUE INDEX payment_evidence_once ON payment_evidence (kind, number) WHERE withdrawn_at IS NULL;
      CREATE INDEX payment_evidence_contract ON payment_evidence (contract_id);
      REVOKE DELETE, TRUNCATE ON settlement_line, payment_evidence FROM market_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE payment_evidence, statement_cursor, settlement_line, instalment');
  }
}
