import type { AccessRow } from '@market/platform/access';

export const worklistAccess: readonly AccessRow[] = [{ route: 'GET /api/worklist', allow: 'signed-in' }];
