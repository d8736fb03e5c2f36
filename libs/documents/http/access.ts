import type { AccessRow } from '@market/platform/access';

export const documentAccess: readonly AccessRow[] = [
  { route: 'POST /api/documents', allow: 'signed-in', limit: 'upload' },
  // Who may open a document is decided by its grants, in the use case.
  { route: 'GET /api/documents/:id/content', allow: 'anyone' },
];
