import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMatching1763800008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE match (
        id uuid PRIMARY KEY,
        need_id uuid NOT NULL REFERENCES need,
        achievement_id uuid NOT NULL REFERENCES achievement,
        score int NOT NULL CHECK (score BETWEEN 0 AND 1000),
        shared_terms text[] NOT NULL,
        missing_terms text[] NOT NULL,
        question text NOT NULL,
        question_en text NOT NULL,
        answer text CHECK (answer IN ('wanted', 'later', 'declined')),
        reason text,
        remark text,
        suggested_at timestamptz NOT NULL,
        answered_at timestamptz,
        answered_by uuid,
        UNIQUE (need_id, achievement_id),
        CHECK ((answer = 'declined') = (reason IS NOT NULL) OR answer IS NULL)
      );
      CREATE INDEX match_achievement ON match (achievement_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE match');
  }
}
