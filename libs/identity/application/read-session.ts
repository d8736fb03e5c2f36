import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '@market/platform/clock';
import { sha256Hex } from '@market/platform/crypto';
import { rows } from '@market/platform/database';
import { ABSOLUTE_LIMIT, IDLE_LIMIT, SEEN_STEP } from '../domain/session-rules';

export interface Session {
  id: string;
  personId: string;
  accountId: string;
  personName: string;
  unitId: string | null;
}

type SessionRow = Session & { createdAt: Date; lastSeenAt: Date };

const FIND = `SELECT s.id, s.person_id AS "personId", s.account_id AS "accountId", p.name AS "personName",
    s.unit_id AS "unitId", s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt"
  FROM session s JOIN account a ON a.id = s.account_id JOIN person p ON p.id = s.person_id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND a.disabled_at IS NULL`;

/** Asked by every request, from the database: an ended session is ended everywhere at once. */
@Injectable()
export class ReadSession {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<Session | undefined> {
    const { manager } = this.dataSource;
    const [found] = await rows<SessionRow>(manager, FIND, [sha256Hex(token)]);
    if (!found) return undefined;
    const { createdAt, lastSeenAt, ...session } = found;
    const now = this.clock.now();
    const idle = now.getTime() - lastSeenAt.getTime();
    if (idle > IDLE_LIMIT || now.getTime() - createdAt.getTime() > ABSOLUTE_LIMIT) return undefined;
    if (idle > SEEN_STEP)
      await manager.query('UPDATE session SET last_seen_at = $2 WHERE id = $1', [session.id, now]);
    return session;
  }
}
