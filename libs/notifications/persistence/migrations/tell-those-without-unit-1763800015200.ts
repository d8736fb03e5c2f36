import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who belong to no unit yet hear of their applications, and people without an account of an invitation. */
export class TellThoseWithoutUnit1763800015200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notice ALTER COLUMN unit_id DROP NOT NULL;
      ALTER TABLE mail_delivery ALTER COLUMN notice_id DROP NOT NULL,
        ADD COLUMN fact_id bigint, ADD COLUMN title text, ADD COLUMN title_en text, ADD COLUMN text text,
        ADD COLUMN text_en text, ADD COLUMN href text,
        ADD CHECK (num_nonnulls(notice_id, fact_id) = 1),
        ADD CHECK (notice_id IS NOT NULL OR num_nulls(title, title_en, text, text_en, href) = 0);
      CREATE UNIQUE INDEX mail_delivery_fact ON mail_delivery (fact_id, sent_to);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail_delivery WHERE notice_id IS NULL;
      DELETE FROM notice WHERE unit_id IS NULL;
      ALTER TABLE mail_delivery DROP COLUMN fact_id, DROP COLUMN title, DROP COLUMN title_en, DROP COLUMN text,
        DROP COLUMN text_en, DROP COLUMN href, ALTER COLUMN notice_id SET NOT NULL;
      ALTER TABLE notice ALTER COLUMN unit_id SET NOT NULL;`);
  }
}
