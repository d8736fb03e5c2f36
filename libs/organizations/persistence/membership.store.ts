import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { UnitKind } from '../domain/unit-kinds';

export interface MembershipRow {
  unitId: string;
  unitName: string;
  unitNameEn: string | null;
  unitKind: UnitKind;
  creditCode: string;
  duties: string[];
}

/** The units a person belongs to, each with the duties he holds there today, his own and those delegated to him. */
export async function membershipsOf(
  manager: EntityManager,
  personId: string,
  today: Day,
): Promise<MembershipRow[]> {
  return rows<MembershipRow>(
    manager,
    `SELECT o.id AS "unitId", o.name AS "unitName", o.name_en AS "unitNameEn", o.kind AS "unitKind",
       o.credit_code AS "creditCode",
       (SELECT coalesce(array_agg(DISTINCT duty ORDER BY duty), '{}') FROM (
          SELECT d.duty FROM duty_assignment d WHERE d.membership_id = m.id AND d.ended_at IS NULL
          UNION SELECT g.duty FROM delegation g
            JOIN membership lender ON lender.person_id = g.from_person_id AND lender.organization_id = o.id
              AND lender.ended_at IS NULL
            JOIN duty_assignment lent ON lent.membership_id = lender.id AND lent.duty = g.duty AND lent.ended_at IS NULL
            WHERE g.to_person_id = m.person_id AND g.organization_id = o.id AND g.ended_at IS NULL
              AND $2::date BETWEEN g.from_day AND g.to_day) held) AS duties
     FROM membership m JOIN organization o ON o.id = m.organization_id
     WHERE m.person_id = $1 AND m.ended_at IS NULL
     ORDER BY m.since, o.name`,
    [personId, today],
  );
}

export interface MemberRow {
  personId: string;
  name: string;
  email: string;
  since: Date;
  duties: string[];
}

export async function membersOf(manager: EntityManager, unitId: string): Promise<MemberRow[]> {
  return rows<MemberRow>(
    manager,
    `SELECT m.person_id AS "personId", m.person_name AS name, m.email, m.since,
       coalesce(array_agg(d.duty ORDER BY d.duty) FILTER (WHERE d.duty IS NOT NULL), '{}') AS duties
     FROM membership m LEFT JOIN duty_assignment d ON d.membership_id = m.id AND d.ended_at IS NULL
     WHERE m.organization_id = $1 AND m.ended_at IS NULL
     GROUP BY m.id ORDER BY m.since, m.person_name`,
    [unitId],
  );
}

/** The people who hold a duty in a unit: whom a notice about that duty's work concerns. */
export async function holdersOf(
  manager: EntityManager,
  unitId: string,
  duty: string,
): Promise<{ personId: string; name: string; email: string }[]> {
  return rows(
    manager,
    `SELECT m.person_id AS "personId", m.person_name AS name, m.email
     FROM membership m JOIN duty_assignment d ON d.membership_id = m.id AND d.ended_at IS NULL AND d.duty = $2
     WHERE m.organization_id = $1 AND m.ended_at IS NULL ORDER BY m.since, m.id`,
    [unitId, duty],
  );
}
