import { Inject, Injectable } from '@nestjs/common';
import { parse } from 'cookie';
import { DataSource } from 'typeorm';
import { owedBy, ReadSession, sessionCookieName, type Session } from '@market/identity';
import type { Actor } from '@market/platform/call';
import { Clock, dayOf } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { ActorSource, type Asking, SETTINGS } from '@market/platform/http';
import { demandsOf } from '../domain/sign-in-demands';
import { type MembershipRow, membershipsOf } from '../persistence/membership.store';

const NOBODY: Actor = { kind: 'anyone' };

/** Puts together session, unit and duties at every request, so that what was taken back is gone at once. */
@Injectable()
export class ReadActor extends ActorSource {
  constructor(
    private readonly sessions: ReadSession,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async actorOf(request: Asking): Promise<Actor> {
    const token = parse(request.headers.cookie ?? '')[sessionCookieName(this.settings.publicUrl)];
    const unattended = request.headers['x-market-unattended'] !== undefined;
    return token ? this.behind(token, unattended) : NOBODY;
  }

  /** Who holds this session. */
  async behind(token: string, unattended = false): Promise<Actor> {
    const session = await this.sessions.execute(token);
    return session ? this.actorBehind(session, unattended) : NOBODY;
  }

  private async actorBehind(session: Session, unattended: boolean): Promise<Actor> {
    const now = this.clock.now();
    const memberships = await membershipsOf(this.dataSource.manager, session.personId, dayOf(now));
    const demands = demandsOf(memberships);
    if (!(await this.sessions.stillInUse(session, { ...demands, unattended }))) return NOBODY;
    const current = currentOf(memberships, session.unitId);
    return {
      kind: 'person',
      personId: session.personId,
      accountId: session.accountId,
      sessionId: session.id,
      name: session.personName,
      unitId: current?.unitId,
      unitName: current?.unitName,
      duties: current?.duties ?? [],
      owes: owedBy(session, demands, now),
      staff: demands.staff,
      actsBy: current && actsBy(current),
    };
  }
}

/**
 * The chosen unit; the first one while none is chosen. Where the chosen one is open no more, it is none: a page left
 * open must not go on for another unit than the one it shows.
 */
export function currentOf(
  memberships: readonly MembershipRow[],
  unitId: string | null,
): MembershipRow | undefined {
  return unitId === null ? memberships[0] : memberships.find((one) => one.unitId === unitId);
}

/** What everything done for a unit one does not belong to is recorded with. */
function actsBy({ letters }: MembershipRow): string | undefined {
  return letters.length > 0 ? `授权书 ${letters.map(({ number }) => number).join('、')}` : undefined;
}
