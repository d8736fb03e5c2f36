import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OpenTakeOver1763800022200 } from './open-take-over-1763800022200';

export class CloseTakeOver1763800022400 implements MigrationInterface {
  private readonly door = new OpenTakeOver1763800022200();

  up(runner: QueryRunner): Promise<void> {
    return this.door.down(runner);
  }

  down(runner: QueryRunner): Promise<void> {
    return this.door.up(runner);
  }
}
