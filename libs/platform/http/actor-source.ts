import type { Request } from 'express';
import type { Actor } from '@market/platform/call';

/** Who stands behind a request. Filled in by the lib that keeps memberships and duties. */
export abstract class ActorSource {
  abstract actorOf(request: Request): Promise<Actor>;
}
