const MINUTE = 60_000;

/** Unused for this long, a session is over. */
export const IDLE_LIMIT = 30 * MINUTE;
/** After this long it is over however busy it was. */
export const ABSOLUTE_LIMIT = 12 * 60 * MINUTE;
/** `last_seen_at` is written at most this often, so that reading does not become writing. */
export const SEEN_STEP = MINUTE;

export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 128;

/** The name a browser keeps the token under: bound to this host and https where the market runs on https. */
export function sessionCookieName(publicUrl: URL): string {
  return publicUrl.protocol === 'https:' ? '__Host-session' : 'session';
}
