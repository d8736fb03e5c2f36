import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A door through which a higher lib hands down what it kept before, in its own migration, without knowing a table of
 * ours. It is closed again by the migration after that.
 */
export class OpenTakeOver1763800022200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION take_over_lookup(of_unit uuid, is_dishonest boolean, has_breach boolean, from_source text, on_day date,
        picture uuid, by_person uuid, by_name text, entered timestamptz) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        new_id uuid := gen_random_uuid();
      BEGIN
        INSERT INTO standing_lookup (id, unit_id, source, looked_up_on, document_id, person_id, person_name, at)
        VALUES (new_id, of_unit, from_source, on_day, picture, by_person, by_name, entered);
        INSERT INTO standing_finding (lookup_id, kind, found, valid_until)
        VALUES (new_id, 'dishonest-debtor', CASE WHEN is_dishonest THEN 'yes' ELSE 'no' END, on_day + 90),
          (new_id, 'research-breach', CASE WHEN has_breach THEN 'yes' ELSE 'no' END, on_day + 90);
      END $$;
      CREATE FUNCTION take_over_declaration(about uuid, of_side text, is_related boolean, by_person uuid, by_name text,
        said timestamptz) RETURNS void LANGUAGE sql AS $$
        INSERT INTO relation_said (about_id, side, related, person_id, person_name, at)
        VALUES (about, of_side, is_related, by_person, by_name, said) ON CONFLICT DO NOTHING;
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION take_over_lookup; DROP FUNCTION take_over_declaration;');
  }
}
