import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '@market/platform/clock';
import { sha256Hex } from '@market/platform/crypto';
import { rows } from '@market/platform/database';
import type { Standing } from '../domain/owed';
import { ABSOLUTE_LIMIT, IDLE_LIMIT, SEEN_STEP, STAFF_IDLE_LIMIT } from '../domain/session-rules';

export interface Session extends Standing {
  id: string;
  personId: string;
  accountId: string;
  personName: string;
  unitId: string | null;
  createdAt: Date;
  lastSeenAt: Date;
}

const FIND = `SELECT s.id, s.person_id AS "personId", s.account_id AS "accountId", p.name AS "personName",
    s.unit_id AS "unitId", s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt",
    s.second_factor_at AS "secondFactorAt", a.password_hash IS NOT NULL AS "hasPassword", a.password_set_at AS "passwordSetAt",
    a.password_suits_staff AS "passwordSuitsStaff",
    EXISTS (SELECT FROM second_factor f WHERE f.person_id = s.person_id AND f.confirmed_at IS NOT NULL) AS enrolled
  FROM session s JOIN account a ON a.id = s.account_id JOIN person p ON p.id = s.person_id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND a.disabled_at IS NULL AND a.locked_at IS NULL`;

/** Asked by every request, from the database: an ended session is ended everywhere at once. */
@Injectable()
export class ReadSession {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Unless it ended, or is older than any may be. */
  async execute(token: string): Promise<Session | undefined> {
    const [found] = await rows<Session>(this.dataSource.manager, FIND, [sha256Hex(token)]);
    if (!found) return undefined;
    return this.clock.now().getTime() - found.createdAt.getTime() > ABSOLUTE_LIMIT ? undefined : found;
  }

  /** False when nobody used it for longer than this kind of person may leave it; otherwise it is seen now, if anybody is there. */
  async stillInUse(
    { id, lastSeenAt }: Session,
    { staff, unattended }: { staff: boolean; unattended: boolean },
  ): Promise<boolean> {
    const now = this.clock.now();
    const idle = now.getTime() - lastSeenAt.getTime();
    if (idle > (staff ? STAFF_IDLE_LIMIT : IDLE_LIMIT)) return false;
    if (idle > SEEN_STEP && !unattended) {
      await this.dataSource.manager.query('UPDATE session SET last_seen_at = $2 WHERE id = $1', [id, now]);
    }
    return true;
  }
}
