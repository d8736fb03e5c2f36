import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStateHistory1763800000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE state_history (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        noun text NOT NULL,
        object_id uuid NOT NULL,
        at timestamptz NOT NULL,
        person_id uuid,
        actor_name text NOT NULL,
        unit_id uuid,
        action text NOT NULL,
        from_state text,
        to_state text NOT NULL,
        reason text
      );
      CREATE INDEX state_history_object ON state_history (noun, object_id, id);
      CREATE TRIGGER state_history_append_only BEFORE UPDATE OR DELETE ON state_history
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON state_history FROM market_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE state_history');
  }
}
