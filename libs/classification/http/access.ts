import type { AccessRow } from '@market/platform/access';

export const classificationAccess: readonly AccessRow[] = [
  { route: 'GET /api/classification/:table', allow: 'anyone' },
];
