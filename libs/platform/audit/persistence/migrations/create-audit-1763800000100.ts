import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAudit1763800000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        seq bigint PRIMARY KEY,
        at timestamptz(3) NOT NULL,
        actor_kind text NOT NULL,
        person_id uuid,
        account_id uuid,
        actor_name text NOT NULL,
        unit_id uuid,
        duties text[] NOT NULL,
        action text NOT NULL,
        object_type text NOT NULL,
        object_id text NOT NULL,
        before_digest text,
        after_digest text,
        detail text NOT NULL,
        request_id text NOT NULL,
        network text,
        previous_hash text NOT NULL,
        hash text NOT NULL
      );
      CREATE INDEX audit_entry_object ON audit_entry (object_type, object_id, seq);
      CREATE INDEX audit_entry_person ON audit_entry (person_id, seq);
      CREATE TABLE audit_head (id int PRIMARY KEY CHECK (id = 1), seq bigint NOT NULL, hash text NOT NULL);
      INSERT INTO audit_head VALUES (1, 0, repeat('0', 64));

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege'; END $$;
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_entry_not_emptied BEFORE TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM market_app;
      REVOKE INSERT, DELETE, TRUNCATE ON audit_head FROM market_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_head, audit_entry; DROP FUNCTION refuse_change');
  }
}
