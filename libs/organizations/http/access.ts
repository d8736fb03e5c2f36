import type { AccessRow } from '@market/platform/access';

export const organizationAccess: readonly AccessRow[] = [
  { route: 'POST /api/session', allow: 'anyone', limit: 'sign-in', repeatable: true },
  { route: 'GET /api/session', allow: 'signed-in' },
  { route: 'PUT /api/session/unit', allow: 'signed-in', repeatable: true },
  { route: 'DELETE /api/session', allow: 'anyone', repeatable: true },
  { route: 'GET /api/unit', allow: 'signed-in' },
  { route: 'GET /api/public/organizations/:creditCode', allow: 'anyone' },
];
