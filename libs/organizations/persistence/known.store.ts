import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { Known } from '../domain/check-load';
import type { UnitKind } from '../domain/unit-kinds';

/** What the market has of these codes and mail addresses (lower case), in three questions however many they are. */
export async function knownOf(
  manager: EntityManager,
  { codes, emails, today }: { codes: readonly string[]; emails: readonly string[]; today: Day },
): Promise<Known> {
  const units = await rows<{ code: string; name: string; kind: UnitKind }>(
    manager,
    'SELECT credit_code AS code, name, kind FROM organization WHERE credit_code = ANY($1)',
    [codes],
  );
  const places = await rows<{ email: string; code: string; member: boolean }>(
    manager,
    `SELECT lower(m.email) AS email, o.credit_code AS code, true AS member
       FROM membership m JOIN organization o ON o.id = m.organization_id
       WHERE m.ended_at IS NULL AND lower(m.email) = ANY($1)
     UNION SELECT i.email, o.credit_code, false FROM invitation i JOIN organization o ON o.id = i.organization_id
       WHERE i.state = 'open' AND i.until_day >= $2 AND i.email = ANY($1)`,
    [emails, today],
  );
  const held = await rows<{ email: string; duty: string }>(
    manager,
    `WITH owner AS (SELECT DISTINCT lower(email) AS email, person_id AS id FROM membership WHERE lower(email) = ANY($1))
     SELECT p.email, d.duty FROM owner p JOIN membership m ON m.person_id = p.id AND m.ended_at IS NULL
       JOIN duty_assignment d ON d.membership_id = m.id AND d.ended_at IS NULL
     UNION SELECT p.email, g.duty FROM owner p JOIN delegation g ON g.to_person_id = p.id
       AND g.ended_at IS NULL AND g.to_day >= $2
     UNION SELECT p.email, unnest(l.duties) FROM owner p JOIN letter_of_authority l ON l.agent_id = p.id
       AND l.state = 'accepted' AND l.until_day >= $2
     UNION SELECT i.email, unnest(i.duties) FROM invitation i
       WHERE i.state = 'open' AND i.until_day >= $2 AND i.email = ANY($1)`,
    [emails, today],
  );
  const people = new Map(
    emails.map((email) => [
      email,
      { reach: [] as string[], memberOf: new Set<string>(), invitedTo: new Set<string>() },
    ]),
  );
  for (const { email, code, member } of places)
    people.get(email)?.[member ? 'memberOf' : 'invitedTo'].add(code);
  for (const { email, duty } of held) people.get(email)?.reach.push(duty);
  return { units: new Map(units.map(({ code, name, kind }) => [code, { name, kind }])), people };
}
