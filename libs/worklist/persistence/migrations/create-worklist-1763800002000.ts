import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateWorklist1763800002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE work_item (
        id uuid PRIMARY KEY,
        noun text NOT NULL,
        object_id uuid NOT NULL,
        object_number text,
        desk_unit uuid NOT NULL,
        desk_duty text NOT NULL,
        assigned_to uuid,
        title text NOT NULL,
        title_en text NOT NULL,
        why text NOT NULL,
        why_en text NOT NULL,
        verb text NOT NULL,
        verb_en text NOT NULL,
        href text NOT NULL,
        other_party text,
        opened_at timestamptz NOT NULL,
        due_on date,
        closed_at timestamptz,
        closed_by uuid
      );
      CREATE INDEX work_item_open ON work_item (desk_unit, desk_duty, due_on) WHERE closed_at IS NULL;
      CREATE INDEX work_item_done ON work_item (closed_by, closed_at DESC) WHERE closed_at IS NOT NULL;
      CREATE INDEX work_item_object ON work_item (noun, object_id) WHERE closed_at IS NULL;
      CREATE UNIQUE INDEX work_item_once ON work_item (noun, object_id, desk_unit, desk_duty) WHERE closed_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE work_item');
  }
}
