import type { Actor } from '@market/platform/call';

/** What a request shows of who sends it. */
export interface Asking {
  headers: {
    cookie?: string | undefined;
    /** Sent by a page that asks again by itself, with nobody there for a minute: no sign of life of a session. */
    'x-market-unattended'?: string | string[] | undefined;
  };
}

/** Finds who is behind a request. A lib above the platform knows sessions and duties. */
export abstract class ActorSource {
  abstract actorOf(request: Asking): Promise<Actor>;
}
