import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRateLimit1763800000500 implements MigrationInterface {
  /** Unlogged: after a crash counting starts anew, which costs nothing. The columns are the limiter library's. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE rate_limit (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint);
      CREATE INDEX rate_limit_expire ON rate_limit (expire);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_limit');
  }
}
