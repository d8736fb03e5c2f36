import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import { rows } from '@market/platform/database';

export interface DelegationRow {
  id: string;
  unitId: string;
  duty: string;
  fromDay: Day;
  toDay: Day;
  endedAt: Date | null;
  lender: Colleague;
  receiver: Colleague;
}

export interface Colleague {
  personId: string;
  name: string;
  email: string;
}

const SELECT = `SELECT g.id, g.organization_id AS "unitId", g.duty, g.from_day::text AS "fromDay", g.to_day::text AS "toDay",
    g.ended_at AS "endedAt", ${colleague('lender')}, ${colleague('receiver')}
  FROM delegation g
  JOIN LATERAL ${latest('g.from_person_id')} lender ON true
  JOIN LATERAL ${latest('g.to_person_id')} receiver ON true`;

/** The running and coming delegations of a unit, the next to begin first. */
export function delegationsOf(manager: EntityManager, unitId: string, today: Day): Promise<DelegationRow[]> {
  return rows<DelegationRow>(
    manager,
    `${SELECT} WHERE g.organization_id = $1 AND g.ended_at IS NULL AND g.to_day >= $2 ORDER BY g.from_day, g.id`,
    [unitId, today],
  );
}

export async function delegationWith(manager: EntityManager, id: string): Promise<DelegationRow | undefined> {
  const [found] = await rows<DelegationRow>(manager, `${SELECT} WHERE g.id = $1`, [id]);
  return found;
}

function colleague(who: string): string {
  return `json_build_object('personId', ${who}.person_id, 'name', ${who}.person_name, 'email', ${who}.email) AS ${who}`;
}

/** How the unit last knew somebody, whether he is still there or not. */
function latest(person: string): string {
  return `(SELECT m.person_id, m.person_name, m.email FROM membership m
    WHERE m.person_id = ${person} AND m.organization_id = g.organization_id ORDER BY m.since DESC LIMIT 1)`;
}
