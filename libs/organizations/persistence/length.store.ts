import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import { rows } from '@market/platform/database';

/** Invitations open today, those accepted since a moment, and how many of these after more than so many days. */
export async function countInvitations(
  manager: EntityManager,
  { since, today, days }: { since: Date; today: Day; days: number },
): Promise<{ open: number; accepted: number; late: number }> {
  const [found] = await rows<{ open: number; accepted: number; late: number }>(
    manager,
    `SELECT count(*) FILTER (WHERE state = 'open' AND until_day >= $2)::int AS open,
       count(*) FILTER (WHERE state = 'accepted' AND answered_at >= $1)::int AS accepted,
       count(*) FILTER (WHERE state = 'accepted' AND answered_at >= $1
         AND (answered_at AT TIME ZONE 'Asia/Shanghai')::date - (created_at AT TIME ZONE 'Asia/Shanghai')::date > $3)::int AS late
     FROM invitation`,
    [since, today, days],
  );
  return found ?? { open: 0, accepted: 0, late: 0 };
}

/** Delegations that have not ended, and how many of them last longer than so many days, both ends included. */
export async function countDelegations(
  manager: EntityManager,
  { today, days }: { today: Day; days: number },
): Promise<{ running: number; longer: number }> {
  const [found] = await rows<{ running: number; longer: number }>(
    manager,
    `SELECT count(*)::int AS running, count(*) FILTER (WHERE to_day - from_day + 1 > $2)::int AS longer
     FROM delegation WHERE ended_at IS NULL AND to_day >= $1`,
    [today, days],
  );
  return found ?? { running: 0, longer: 0 };
}
