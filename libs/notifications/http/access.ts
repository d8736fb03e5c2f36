import type { AccessRow } from '@market/platform/access';

export const notificationAccess: readonly AccessRow[] = [
  { route: 'GET /api/messages', allow: 'signed-in' },
  { route: 'POST /api/messages/read', allow: 'signed-in' },
];
