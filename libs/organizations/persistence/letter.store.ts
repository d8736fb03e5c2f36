import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { Letter } from '../domain/letter';
import { LetterEntity } from './letter.entity';

export function letterOf({ principalId, agentId, amountLimit, ...entity }: LetterEntity): Letter {
  return {
    ...entity,
    amountLimit: amountLimit === null ? null : BigInt(amountLimit),
    holders: { principal: principalId, agent: agentId },
  };
}

export async function findLetter(manager: EntityManager, id: string): Promise<Letter | undefined> {
  const entity = await manager.findOneBy(LetterEntity, { id });
  return entity ? letterOf(entity) : undefined;
}

/** Locked until the transaction ends: who revokes and who accepts or signs at the same time meet one another. */
export async function lockLetter(manager: EntityManager, id: string): Promise<Letter | undefined> {
  const entity = await manager.findOne(LetterEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return entity ? letterOf(entity) : undefined;
}

/** The row of the year is locked until commit, so no number is given twice. */
export async function nextLetterNumber(manager: EntityManager, year: string): Promise<string> {
  const [row] = await rows<{ last: number }>(
    manager,
    `INSERT INTO letter_serial (year, last) VALUES ($1, 1)
     ON CONFLICT (year) DO UPDATE SET last = letter_serial.last + 1 RETURNING last`,
    [year],
  );
  if (!row) throw new Error('The serial number was not written.');
  return `SQ${year}${String(row.last).padStart(6, '0')}`;
}

/** Accepted letters that end between two days. */
export function lettersEnding(
  manager: EntityManager,
  from: Day,
  to: Day,
): Promise<{ id: string; untilDay: Day }[]> {
  return rows(
    manager,
    `SELECT id, until_day::text AS "untilDay" FROM letter_of_authority
     WHERE state = 'accepted' AND until_day BETWEEN $1 AND $2`,
    [from, to],
  );
}

/** Notes reminders as given. @returns those that were not noted before, so that nobody hears of one twice */
export function noteReminders(
  manager: EntityManager,
  due: readonly { id: string; days: number }[],
  now: Date,
): Promise<{ id: string; days: number }[]> {
  return rows(
    manager,
    `INSERT INTO letter_reminder (letter_id, working_days, told_at)
     SELECT *, $3::timestamptz FROM unnest($1::uuid[], $2::int[]) ON CONFLICT DO NOTHING
     RETURNING letter_id AS id, working_days AS days`,
    [due.map(({ id }) => id), due.map(({ days }) => days), now],
  );
}
