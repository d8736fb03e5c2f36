import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSnapshots1763800022100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register_snapshot (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('company-register', 'credit-list')),
        list_kind text CHECK ((kind = 'credit-list') = (list_kind IS NOT NULL)),
        source text NOT NULL,
        as_of date NOT NULL,
        valid_until date NOT NULL,
        -- A whole list also answers for those it does not name.
        complete boolean NOT NULL,
        row_count int NOT NULL,
        skipped int NOT NULL,
        file_digest text NOT NULL,
        document_id uuid NOT NULL REFERENCES document,
        person_id uuid NOT NULL REFERENCES person,
        person_name text NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX register_snapshot_newest ON register_snapshot (at DESC);
      CREATE UNIQUE INDEX register_snapshot_once ON register_snapshot (file_digest, as_of, kind, coalesce(list_kind, ''));
      CREATE TABLE company_record (
        id uuid PRIMARY KEY,
        snapshot_id uuid NOT NULL REFERENCES register_snapshot,
        credit_code text NOT NULL,
        name text NOT NULL,
        representative text NOT NULL,
        representative_sealed text,
        representative_index text,
        representative_tail text,
        status text NOT NULL CHECK (status IN ('active', 'deregistered', 'revoked')),
        address text,
        phone_sealed text,
        phone_index text,
        phone_tail text,
        account_sealed text,
        account_index text,
        account_tail text
      );
      CREATE TABLE company_holder (
        id uuid PRIMARY KEY,
        record_id uuid NOT NULL REFERENCES company_record,
        position int NOT NULL,
        name text NOT NULL,
        credit_code text,
        identity_sealed text,
        identity_index text,
        identity_tail text,
        -- In hundredths of a percent.
        share int NOT NULL CHECK (share BETWEEN 0 AND 10000)
      );
      CREATE INDEX company_holder_record ON company_holder (record_id, position);
      CREATE UNIQUE INDEX company_record_code ON company_record (credit_code, snapshot_id);
      CREATE TABLE credit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        snapshot_id uuid NOT NULL REFERENCES register_snapshot,
        credit_code text,
        name text NOT NULL,
        name_key text NOT NULL,
        begins_on date NOT NULL,
        ends_on date,
        about text
      );
      CREATE INDEX credit_entry_code ON credit_entry (credit_code) WHERE credit_code IS NOT NULL;
      CREATE INDEX credit_entry_name ON credit_entry (name_key) WHERE credit_code IS NULL;
      CREATE INDEX credit_entry_snapshot ON credit_entry (snapshot_id);
      CREATE INDEX company_record_snapshot ON company_record (snapshot_id);
      REVOKE UPDATE, DELETE, TRUNCATE ON register_snapshot, company_record, company_holder, credit_entry FROM market_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE credit_entry, company_holder, company_record, register_snapshot');
  }
}
