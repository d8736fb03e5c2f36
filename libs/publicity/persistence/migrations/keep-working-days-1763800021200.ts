import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A published notice stays frozen but for its last day, which a holiday decree may move later and nothing may move earlier. */
export class KeepWorkingDays1763800021200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE public_notice ADD working_days int;
      GRANT UPDATE (ends_on) ON public_notice TO market_app;
      CREATE FUNCTION refuse_shorter_notice() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'A public notice is never cut short: % to %', OLD.ends_on, NEW.ends_on;
        END $$;
      CREATE TRIGGER never_shorter BEFORE UPDATE OF ends_on ON public_notice
        FOR EACH ROW WHEN (NEW.ends_on < OLD.ends_on) EXECUTE FUNCTION refuse_shorter_notice();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER never_shorter ON public_notice;
      DROP FUNCTION refuse_shorter_notice;
      REVOKE UPDATE (ends_on) ON public_notice FROM market_app;
      ALTER TABLE public_notice DROP working_days;`);
  }
}
