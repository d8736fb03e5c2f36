import { Inject, Injectable } from '@nestjs/common';
import { parse } from 'cookie';
import { DataSource } from 'typeorm';
import { ReadSession, sessionCookieName, type Session } from '@market/identity';
import type { Actor } from '@market/platform/call';
import { Clock, dayOf } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { ActorSource, type Asking, SETTINGS } from '@market/platform/http';
import { type MembershipRow, membershipsOf } from '../persistence/membership.store';

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
    const session = token ? await this.sessions.execute(token) : undefined;
    return session ? this.actorBehind(session) : { kind: 'anyone' };
  }

  private async actorBehind(session: Session): Promise<Actor> {
    const memberships = await membershipsOf(
      this.dataSource.manager,
      session.personId,
      dayOf(this.clock.now()),
    );
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
    };
  }
}

/** The chosen unit; the first one while none is chosen. A unit one was removed from is no choice any more. */
export function currentOf(
  memberships: readonly MembershipRow[],
  unitId: string | null,
): MembershipRow | undefined {
  return memberships.find((one) => one.unitId === unitId) ?? memberships[0];
}
