import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';

export interface DueMail {
  id: string;
  sentTo: string;
  title: string;
  titleEn: string;
  text: string;
  textEn: string;
  href: string;
  attempts: number;
}

const MINUTE = 60_000;
/** A sending that has not ended by then died with its process. */
const PATIENCE = 10 * MINUTE;
const MOST_ATTEMPTS = 8;

/** Takes mails that are due, for this process alone; others skip what is taken. */
export async function takeDueMails(manager: EntityManager, now: Date, limit: number): Promise<DueMail[]> {
  return rows<DueMail>(
    manager,
    `WITH due AS (
       SELECT id FROM mail_delivery WHERE state IN ('queued', 'sending') AND next_try_at <= $1
       ORDER BY next_try_at LIMIT $3 FOR UPDATE SKIP LOCKED)
     UPDATE mail_delivery d SET state = 'sending', attempts = d.attempts + 1, next_try_at = $2
     FROM due JOIN mail_delivery one ON one.id = due.id LEFT JOIN notice n ON n.id = one.notice_id
     WHERE d.id = due.id
     RETURNING d.id, d.sent_to AS "sentTo", d.attempts, coalesce(n.title, d.title) AS title,
       coalesce(n.title_en, d.title_en) AS "titleEn", coalesce(n.text, d.text) AS text,
       coalesce(n.text_en, d.text_en) AS "textEn", coalesce(n.href, d.href) AS href`,
    [now, new Date(now.getTime() + PATIENCE), limit],
  );
}

export async function noteSent(manager: EntityManager, id: string, now: Date): Promise<void> {
  await manager.query(`UPDATE mail_delivery SET state = 'sent', sent_at = $2, error = NULL WHERE id = $1`, [
    id,
    now,
  ]);
}

/** Tried again after 1, 2, 4 … minutes; after eight tries kept as failed. */
export async function noteUnsent(
  manager: EntityManager,
  mail: DueMail,
  now: Date,
  error: string,
): Promise<void> {
  const final = mail.attempts >= MOST_ATTEMPTS;
  const next = new Date(now.getTime() + MINUTE * 2 ** (mail.attempts - 1));
  await manager.query(
    `UPDATE mail_delivery SET state = $2, next_try_at = $3, error = left($4, 500) WHERE id = $1`,
    [mail.id, final ? 'failed' : 'queued', next, error],
  );
}
