const MINUTE = 60_000;

/** Unused for this long, a session is over. */
export const IDLE_LIMIT = 30 * MINUTE;
/** The same for staff of public offices (等保三级; the reference is docs/decisions/0013). */
export const STAFF_IDLE_LIMIT = 15 * MINUTE;
/** After this long it is over however busy it was. */
export const ABSOLUTE_LIMIT = 12 * 60 * MINUTE;
/** `last_seen_at` is written at most this often, so that reading does not become writing. */
export const SEEN_STEP = MINUTE;

/** ASVS 5.0, 7.5.1: so long ago at most one has proved himself again before he changes what opens his account. */
export const FRESH_FOR = 5 * MINUTE;

export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 128;

/** The name a browser keeps the token under: bound to this host and https where the market runs on https. */
export function sessionCookieName(publicUrl: URL): string {
  return cookieName(publicUrl, 'session');
}

/** Under it a browser keeps, on its way to the portal, what proves that it is the one that left. */
export function portalCookieName(publicUrl: URL): string {
  return cookieName(publicUrl, 'portal');
}

function cookieName(publicUrl: URL, name: string): string {
  return publicUrl.protocol === 'https:' ? `__Host-${name}` : name;
}
