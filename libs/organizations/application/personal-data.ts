import type { PersonalDataPart } from '@market/identity';
import { rows } from '@market/platform/database';

const READS = [
  `SELECT 'membership' AS what, o.name AS unit, m.email, m.since, m.ended_at FROM membership m
   JOIN organization o ON o.id = m.organization_id WHERE m.person_id = $1 ORDER BY m.since`,
  `SELECT 'duty' AS what, o.name AS unit, d.duty, d.since, d.ended_at FROM duty_assignment d
   JOIN membership m ON m.id = d.membership_id JOIN organization o ON o.id = m.organization_id
   WHERE m.person_id = $1 ORDER BY d.since`,
  `SELECT 'delegation' AS what, o.name AS unit, g.duty, g.from_day::text, g.to_day::text, g.ended_at,
     g.from_person_id = $1 AS given FROM delegation g JOIN organization o ON o.id = g.organization_id
   WHERE g.from_person_id = $1 OR g.to_person_id = $1 ORDER BY g.created_at`,
  `SELECT 'application of a unit' AS what, form, email, state, submitted_at, decided_at, reason
   FROM unit_application WHERE applicant_id = $1 ORDER BY submitted_at`,
  // He was named in a list before he was here: by the address he then joined with.
  `SELECT 'row of a first load' AS what, o.name AS office, l.name AS file, l.uploaded_at, r.cells
   FROM unit_load_row r JOIN unit_load l ON l.id = r.load_id JOIN organization o ON o.id = l.office_id
   WHERE r.sheet = 'people' AND lower(r.cells ->> 'email') IN
     (SELECT lower(email) FROM membership WHERE person_id = $1 AND email <> '')
   ORDER BY l.uploaded_at, r.position`,
];

/** Memberships, duties and applications: named to their subject, and no reason to keep an address of who has left. */
export const organizationsData: PersonalDataPart = {
  name: 'units',

  async read(manager, personId) {
    const found: object[] = [];
    for (const sql of READS) found.push(...(await rows<object>(manager, sql, [personId])));
    return found;
  },

  async binds(manager, personId) {
    const [unit] = await rows<{ name: string }>(
      manager,
      `SELECT o.name FROM membership m JOIN organization o ON o.id = m.organization_id
       WHERE m.person_id = $1 AND m.ended_at IS NULL ORDER BY m.since LIMIT 1`,
      [personId],
    );
    if (unit) {
      return {
        zh: `你还是“${unit.name}”的成员，请它的管理员先把你移出，事情交给同事`,
        en: `you are still a member of “${unit.name}”; have its administrator remove you and hand your work over`,
      };
    }
    const [open] = await rows<{ name: string }>(
      manager,
      `SELECT form ->> 'name' AS name FROM unit_application WHERE applicant_id = $1 AND state IN ('submitted', 'returned')`,
      [personId],
    );
    return (
      open && {
        zh: `“${open.name}”的入驻申请还没有结果，先撤回它`,
        en: `the application of “${open.name}” is still open; withdraw it first`,
      }
    );
  },

  async erase({ manager }, { personId, addresses }) {
    await manager.query(`UPDATE membership SET email = '' WHERE person_id = $1`, [personId]);
    await manager.query(`UPDATE unit_application SET email = '' WHERE applicant_id = $1`, [personId]);
    await manager.query(
      `UPDATE invitation SET email = '', state = CASE state WHEN 'open' THEN 'withdrawn' ELSE state END
      WHERE email = ANY($1)`,
      [addresses],
    );
    // Who is gone is not invited by a list that still waits; of what was imported the row stays without him.
    await manager.query(
      `DELETE FROM unit_load_row WHERE sheet = 'people' AND lower(cells ->> 'email') = ANY($1) AND state <> 'imported'`,
      [addresses],
    );
    await manager.query(
      `UPDATE unit_load_row SET cells = cells - 'email' - 'name'
      WHERE sheet = 'people' AND lower(cells ->> 'email') = ANY($1)`,
      [addresses],
    );
  },
};
