import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a move was made within a period is counted from here. */
export class IndexMoves1763800000450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX state_history_move ON state_history (noun, action, at, object_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX state_history_move');
  }
}
