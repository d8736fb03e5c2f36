import type { AccessRow } from '@market/platform/access';

export const statisticsAccess: readonly AccessRow[] = [
  { route: 'GET /api/home', allow: 'anyone' },
  { route: 'GET /api/statistics', allow: 'anyone', limit: 'search' },
  { route: 'GET /api/statistics/subsidies', allow: 'anyone', limit: 'search' },
  { route: 'GET /api/statistics/contracts', allow: 'anyone', limit: 'search' },
];
