import type { AccessRow } from '@market/platform/access';

// Numbers are the market's, not a unit's: whoever holds the duty in whatever office may. That two persons are two is
// proved by the moves.
const editor = { duty: 'parameter-editor' };
const approver = { duty: 'parameter-approver' };

export const parameterAccess: readonly AccessRow[] = [
  { route: 'GET /api/public/parameters', allow: 'anyone' },
  { route: 'GET /api/public/calendar/:year', allow: 'anyone' },
  { route: 'GET /api/parameters', allow: [editor, approver] },
  { route: 'GET /api/parameters/:key', allow: [editor, approver] },
  { route: 'GET /api/parameters/:key/effect', allow: [editor, approver] },
  { route: 'POST /api/parameter-changes', allow: [editor] },
  { route: 'GET /api/parameter-changes/:id', allow: [editor, approver] },
  { route: 'PUT /api/parameter-changes/:id', allow: [editor], repeatable: true },
  { route: 'POST /api/parameter-changes/:id/propose', allow: [editor] },
  { route: 'POST /api/parameter-changes/:id/withdraw', allow: [editor] },
  { route: 'POST /api/parameter-changes/:id/approve', allow: [approver] },
  { route: 'POST /api/parameter-changes/:id/refuse', allow: [approver] },
  { route: 'POST /api/parameter-changes/:id/ask-cancel', allow: [editor] },
  { route: 'POST /api/parameter-changes/:id/cancel', allow: [approver] },
  { route: 'POST /api/parameter-changes/:id/keep', allow: [editor, approver] },
  { route: 'GET /api/decrees', allow: [editor, approver] },
  { route: 'POST /api/decrees', allow: [editor] },
  { route: 'GET /api/decrees/:id', allow: [editor, approver] },
  { route: 'POST /api/decrees/:id/propose', allow: [editor] },
  { route: 'POST /api/decrees/:id/withdraw', allow: [editor] },
  { route: 'POST /api/decrees/:id/approve', allow: [approver] },
  { route: 'POST /api/decrees/:id/refuse', allow: [approver] },
];
