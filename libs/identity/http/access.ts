import type { AccessRow } from '@market/platform/access';

export const identityAccess: readonly AccessRow[] = [
  { route: 'POST /api/codes', allow: 'anyone', limit: 'sign-in', repeatable: true },
  { route: 'POST /api/accounts', allow: 'anyone', limit: 'sign-in', repeatable: true },
  { route: 'POST /api/recoveries', allow: 'anyone', limit: 'sign-in', repeatable: true },
  { route: 'PUT /api/password', allow: 'signed-in', limit: 'sign-in', repeatable: true },
  { route: 'GET /api/sessions', allow: 'signed-in' },
  { route: 'DELETE /api/sessions', allow: 'signed-in', repeatable: true },
  // Only one's own is ended; another's is answered as none, in the use case.
  { route: 'DELETE /api/sessions/:id', allow: 'signed-in', repeatable: true },
  { route: 'GET /api/profile', allow: 'signed-in' },
  { route: 'PUT /api/profile/identity', allow: 'signed-in', repeatable: true },
  { route: 'POST /api/profile/identity/reveal', allow: 'signed-in', repeatable: true },
  { route: 'POST /api/profile/consents', allow: 'signed-in', repeatable: true },
  { route: 'GET /api/profile/export', allow: 'signed-in', limit: 'sign-in' },
  { route: 'GET /api/profile/closing', allow: 'signed-in' },
  { route: 'DELETE /api/profile', allow: 'signed-in', repeatable: true },
];
