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
  /** The letters in force one acts for the unit by; none where one belongs to it. */
  letters: LetterInForce[];
}

export interface LetterInForce {
  number: string;
  untilDay: Day;
}

/**
 * The units a person may act for today: those he belongs to, with his own duties and those delegated to him, then those
 * whose letter of authority he holds, with exactly the letter's duties.
 */
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
              AND $2::date BETWEEN g.from_day AND g.to_day) held) AS duties,
       '[]'::json AS letters, 1 AS rank, m.since
     FROM membership m JOIN organization o ON o.id = m.organization_id
     WHERE m.person_id = $1 AND m.ended_at IS NULL
     UNION ALL
     SELECT o.id, o.name, o.name_en, o.kind, o.credit_code,
       (SELECT array_agg(DISTINCT duty ORDER BY duty)
          FROM letter_of_authority l, unnest(l.duties) AS duty WHERE l.principal_id = o.id AND ${LETTER_RUNS}),
       json_agg(json_build_object('number', l.number, 'untilDay', l.until_day::text) ORDER BY l.number), 2, min(l.issued_at)
     FROM letter_of_authority l JOIN organization o ON o.id = l.principal_id
     WHERE ${LETTER_RUNS} AND ${NO_MEMBER}
     GROUP BY o.id
     ORDER BY rank, since, "unitName"`,
    [personId, today],
  );
}

/** Letter l lets the person $1 act on day $2. */
const LETTER_RUNS = `l.agent_id = $1 AND l.state = 'accepted' AND $2::date BETWEEN l.from_day AND l.until_day`;
/** Who belongs to a unit has its duties from the list of members alone. */
const NO_MEMBER = `NOT EXISTS (SELECT FROM membership m
  WHERE m.person_id = l.agent_id AND m.organization_id = l.principal_id AND m.ended_at IS NULL)`;

/** The units a person belongs to, or acts for by a letter that runs on this day; null: by any letter not taken back. */
export async function unitIdsOf(
  manager: EntityManager,
  personId: string,
  today: Day | null,
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    manager,
    `SELECT organization_id AS id FROM membership WHERE person_id = $1 AND ended_at IS NULL
     UNION SELECT principal_id FROM letter_of_authority WHERE agent_id = $1 AND state = 'accepted'
       AND ($2::date IS NULL OR $2 BETWEEN from_day AND until_day)`,
    [personId, today],
  );
  return found.map(({ id }) => id);
}

export interface MemberRow {
  membershipId: string;
  personId: string;
  name: string;
  email: string;
  since: Date;
  duties: string[];
  /** The one the unit's licence names. */
  representative: boolean;
}

export async function membersOf(manager: EntityManager, unitId: string): Promise<MemberRow[]> {
  return rows<MemberRow>(
    manager,
    `SELECT m.id AS "membershipId", m.person_id AS "personId", m.person_name AS name, m.email, m.since,
       coalesce(array_agg(d.duty ORDER BY d.duty) FILTER (WHERE d.duty IS NOT NULL), '{}') AS duties,
       EXISTS (SELECT FROM legal_representative r WHERE r.organization_id = m.organization_id
         AND r.person_id = m.person_id AND r.ended_at IS NULL) AS representative
     FROM membership m LEFT JOIN duty_assignment d ON d.membership_id = m.id AND d.ended_at IS NULL
     WHERE m.organization_id = $1 AND m.ended_at IS NULL
     GROUP BY m.id ORDER BY m.since, m.person_name`,
    [unitId],
  );
}

/** The people who hold a duty in a unit today, themselves, for a colleague or by a letter: whom that duty's work concerns. */
export async function holdersOf(
  manager: EntityManager,
  unitId: string,
  duty: string,
  today: Day,
): Promise<{ personId: string; name: string; email: string }[]> {
  return rows(
    manager,
    `SELECT m.person_id AS "personId", m.person_name AS name, m.email
     FROM membership m
     WHERE m.organization_id = $1 AND m.ended_at IS NULL AND (
       EXISTS (SELECT FROM duty_assignment d WHERE d.membership_id = m.id AND d.ended_at IS NULL AND d.duty = $2)
       OR EXISTS (SELECT FROM delegation g WHERE g.to_person_id = m.person_id AND ${RUNS}))
     UNION SELECT l.agent_id, l.agent_name, l.agent_email FROM letter_of_authority l
     WHERE l.principal_id = $1 AND l.state = 'accepted' AND $2 = ANY(l.duties)
       AND $3::date BETWEEN l.from_day AND l.until_day AND ${NO_MEMBER}
     ORDER BY name`,
    [unitId, duty, today],
  );
}

/** The units in which somebody holds a duty today: few, for the duties of offices. */
export async function unitsWithDuty(manager: EntityManager, duty: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    manager,
    `SELECT DISTINCT m.organization_id AS id FROM duty_assignment d
     JOIN membership m ON m.id = d.membership_id AND m.ended_at IS NULL
     WHERE d.duty = $1 AND d.ended_at IS NULL`,
    [duty],
  );
  return found.map(({ id }) => id);
}

/** The people who hold a duty today in any unit, themselves or for a colleague. */
export async function holdersAnywhere(
  manager: EntityManager,
  duty: string,
  today: Day,
): Promise<{ personId: string; name: string; email: string }[]> {
  return rows(
    manager,
    `SELECT DISTINCT ON (m.person_id) m.person_id AS "personId", m.person_name AS name, m.email
     FROM duty_assignment d JOIN membership own ON own.id = d.membership_id AND own.ended_at IS NULL
     JOIN membership m ON m.organization_id = own.organization_id AND m.ended_at IS NULL AND (m.id = own.id
       OR EXISTS (SELECT FROM delegation g WHERE g.organization_id = m.organization_id AND g.duty = d.duty
         AND g.from_person_id = own.person_id AND g.to_person_id = m.person_id AND g.ended_at IS NULL
         AND $2::date BETWEEN g.from_day AND g.to_day))
     WHERE d.duty = $1 AND d.ended_at IS NULL
     ORDER BY m.person_id, m.since`,
    [duty, today],
  );
}

/** Delegation g of duty $2 in unit $1 is good on day $3: not taken back, and its lender still holds the duty himself. */
const RUNS = `g.organization_id = $1 AND g.duty = $2 AND g.ended_at IS NULL AND $3::date BETWEEN g.from_day AND g.to_day
  AND EXISTS (SELECT FROM membership lender JOIN duty_assignment lent ON lent.membership_id = lender.id
    WHERE lender.person_id = g.from_person_id AND lender.organization_id = $1 AND lender.ended_at IS NULL
      AND lent.duty = $2 AND lent.ended_at IS NULL)`;

export interface DutyInUnit {
  personId: string;
  unitId: string;
  duty: string;
}

/** Whether a person holds a duty by assignment, not for somebody else. */
export async function holdsHimself(
  manager: EntityManager,
  { personId, unitId, duty }: DutyInUnit,
): Promise<boolean> {
  const found = await rows(
    manager,
    `SELECT FROM membership m JOIN duty_assignment d ON d.membership_id = m.id AND d.ended_at IS NULL
     WHERE m.person_id = $1 AND m.organization_id = $2 AND d.duty = $3 AND m.ended_at IS NULL`,
    [personId, unitId, duty],
  );
  return found.length > 0;
}

/** Whether a person holds a duty in a unit, or will by a delegation that has not ended. */
export async function holdsAlready(manager: EntityManager, which: DutyInUnit, today: Day): Promise<boolean> {
  if (await holdsHimself(manager, which)) return true;
  const found = await rows(
    manager,
    `SELECT FROM delegation WHERE to_person_id = $1 AND organization_id = $2 AND duty = $3 AND ended_at IS NULL
       AND to_day >= $4`,
    [which.personId, which.unitId, which.duty, today],
  );
  return found.length > 0;
}

/** Every duty within a person's reach, now or by a coming delegation or letter, in whatever unit. */
export async function reachOf(manager: EntityManager, personId: string, today: Day): Promise<string[]> {
  const found = await rows<{ duty: string }>(
    manager,
    `SELECT d.duty FROM membership m JOIN duty_assignment d ON d.membership_id = m.id AND d.ended_at IS NULL
       WHERE m.person_id = $1 AND m.ended_at IS NULL
     UNION SELECT duty FROM delegation WHERE to_person_id = $1 AND ended_at IS NULL AND to_day >= $2
     UNION SELECT unnest(duties) FROM letter_of_authority
       WHERE agent_id = $1 AND state = 'accepted' AND until_day >= $2`,
    [personId, today],
  );
  return found.map(({ duty }) => duty);
}

export async function memberIn(
  manager: EntityManager,
  personId: string,
  unitId: string,
): Promise<{ membershipId: string; name: string; email: string } | undefined> {
  const [found] = await rows<{ membershipId: string; name: string; email: string }>(
    manager,
    `SELECT id AS "membershipId", person_name AS name, email FROM membership
     WHERE person_id = $1 AND organization_id = $2 AND ended_at IS NULL`,
    [personId, unitId],
  );
  return found;
}

/** Natural persons who hold a duty in both units today, with the later of the two days they came. */
export async function membersOfBoth(
  manager: EntityManager,
  one: string,
  other: string,
): Promise<{ personId: string; name: string; since: Date }[]> {
  return rows(
    manager,
    `SELECT a.person_id AS "personId", a.person_name AS name, greatest(a.since, b.since) AS since
     FROM membership a JOIN membership b ON b.person_id = a.person_id AND b.organization_id = $2 AND b.ended_at IS NULL
     WHERE a.organization_id = $1 AND a.ended_at IS NULL
       AND EXISTS (SELECT FROM duty_assignment d WHERE d.membership_id = a.id AND d.ended_at IS NULL)
       AND EXISTS (SELECT FROM duty_assignment d WHERE d.membership_id = b.id AND d.ended_at IS NULL)
     ORDER BY a.person_name`,
    [one, other],
  );
}

/** How a person stands or stood to a unit: as a member, or by a letter he accepted. Days in Shanghai. */
export interface Tie {
  unitId: string;
  by: 'membership' | 'letter';
  fromDay: Day;
  /** The last day; null while it has none. */
  toDay: Day | null;
}

/** To which of these units a person belongs or has belonged, or for which he acts or has acted by letter. */
export async function tiesOf(
  manager: EntityManager,
  personId: string,
  unitIds: readonly string[],
): Promise<Tie[]> {
  return rows<Tie>(
    manager,
    `SELECT organization_id AS "unitId", 'membership' AS by,
       (since AT TIME ZONE 'Asia/Shanghai')::date::text AS "fromDay",
       (ended_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "toDay"
     FROM membership WHERE person_id = $1 AND organization_id = ANY($2)
     UNION ALL
     SELECT principal_id, 'letter', from_day::text,
       least(until_day, (ended_at AT TIME ZONE 'Asia/Shanghai')::date)::text
     FROM letter_of_authority WHERE agent_id = $1 AND principal_id = ANY($2) AND accepted_at IS NOT NULL
       AND (ended_at IS NULL OR (ended_at AT TIME ZONE 'Asia/Shanghai')::date >= from_day)`,
    [personId, unitIds],
  );
}
