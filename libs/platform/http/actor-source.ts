import type { Actor } from '@market/platform/call';

/** What a request shows of who sends it. */
export interface Asking {
  headers: { cookie?: string | undefined };
}

/** Finds who is behind a request. A lib above the platform knows sessions and duties. */
export abstract class ActorSource {
  abstract actorOf(request: Asking): Promise<Actor>;
}
