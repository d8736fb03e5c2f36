import type { AccessRow } from '@market/platform/access';

export const statisticsAccess: readonly AccessRow[] = [{ route: 'GET /api/home', allow: 'anyone' }];
