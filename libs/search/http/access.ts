import type { AccessRow } from '@market/platform/access';

export const searchAccess: readonly AccessRow[] = [
  { route: 'GET /api/search/achievements', allow: 'anyone', limit: 'search' },
  { route: 'GET /api/search/achievements/:number/similar', allow: 'anyone', limit: 'search' },
  { route: 'GET /api/find', allow: 'signed-in', limit: 'search' },
  { route: 'GET /', allow: 'anyone' },
  { route: 'GET /en', allow: 'anyone' },
  { route: 'GET /achievements/:number', allow: 'anyone' },
  { route: 'GET /en/achievements/:number', allow: 'anyone' },
  { route: 'GET /needs/:number', allow: 'anyone' },
  { route: 'GET /en/needs/:number', allow: 'anyone' },
  { route: 'GET /desk', allow: 'anyone' },
  { route: 'GET /desk/*path', allow: 'anyone' },
  { route: 'GET /*path', allow: 'anyone' },
];
