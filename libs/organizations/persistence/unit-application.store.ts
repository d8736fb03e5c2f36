import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';
import type { UnitApplication } from '../domain/unit-application';
import { UnitApplicationEntity } from './unit-application.entity';

export function applicationOf({
  applicantId,
  officeId,
  creditCode: _,
  ...entity
}: UnitApplicationEntity): UnitApplication {
  return { ...entity, applicantId, holders: { applicant: applicantId, office: officeId } };
}

export async function findApplication(
  manager: EntityManager,
  id: string,
): Promise<UnitApplication | undefined> {
  const entity = await manager.findOneBy(UnitApplicationEntity, { id });
  return entity ? applicationOf(entity) : undefined;
}

/** The last answers, newest first: what a new applicant may expect. */
export async function lastAnswers(
  manager: EntityManager,
  limit: number,
): Promise<{ submittedAt: Date; decidedAt: Date }[]> {
  return rows(
    manager,
    `SELECT submitted_at AS "submittedAt", decided_at AS "decidedAt" FROM unit_application
     WHERE decided_at IS NOT NULL ORDER BY decided_at DESC LIMIT $1`,
    [limit],
  );
}

/** The office whose verifiers answer: the eldest unit in which somebody holds the duty, or else the eldest operator. */
export async function verifyingOffice(manager: EntityManager): Promise<string | undefined> {
  const [found] = await rows<{ id: string }>(
    manager,
    `SELECT o.id FROM organization o WHERE o.kind IN ('operator', 'province-office')
     ORDER BY EXISTS (SELECT FROM membership m JOIN duty_assignment d ON d.membership_id = m.id AND d.ended_at IS NULL
       WHERE m.organization_id = o.id AND m.ended_at IS NULL AND d.duty = 'unit-verifier') DESC, o.created_at LIMIT 1`,
    [],
  );
  return found?.id;
}
