import type { EntityManager } from 'typeorm';

/** Whoever else wants to change this person's duties waits until the transaction ends. */
export async function lockPerson(manager: EntityManager, personId: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('duties of ' || $1, 0))`, [personId]);
}

/** Whoever else wants to change who belongs to this unit, and with which duties, waits until the transaction ends. */
export async function lockUnit(manager: EntityManager, unitId: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('members of ' || $1, 0))`, [unitId]);
}

export async function endDuties(
  manager: EntityManager,
  { membershipId, duties, now }: { membershipId: string; duties: readonly string[]; now: Date },
): Promise<void> {
  await manager.query(
    `UPDATE duty_assignment SET ended_at = $3 WHERE membership_id = $1 AND duty = ANY($2) AND ended_at IS NULL`,
    [membershipId, duties, now],
  );
}

export async function endMembership(manager: EntityManager, membershipId: string, now: Date): Promise<void> {
  await manager.query('UPDATE membership SET ended_at = $2 WHERE id = $1', [membershipId, now]);
}

/** What a leaver has lent or borrowed in this unit. */
export async function endDelegationsOf(
  manager: EntityManager,
  { personId, unitId, now }: { personId: string; unitId: string; now: Date },
): Promise<void> {
  await manager.query(
    `UPDATE delegation SET ended_at = $3
     WHERE organization_id = $2 AND $1 IN (from_person_id, to_person_id) AND ended_at IS NULL`,
    [personId, unitId, now],
  );
}
