const MINUTE = 60_000;

/** From being sent to the portal until coming back. */
export const ATTEMPT_LIFE = 10 * MINUTE;
/** For whoever the portal proved and nobody here knows: to say who he is, with a mail to wait for. */
export const ARRIVAL_LIFE = 30 * MINUTE;
/** Rows are kept a day, so that a late return can be told what happened, then forgotten. */
export const ATTEMPT_KEPT = 24 * 60 * MINUTE;

/** Registered at the portal, exactly so. */
export const CALLBACK = '/api/portal/callback';
