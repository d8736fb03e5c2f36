import type { AccessRow, ObjectLoader } from '@market/platform/access';
import { holdersOfDecree } from '../application/read-decrees';
import { holdersOfChange } from '../application/read-parameters';

const change: ObjectLoader = (manager, { id = '' }) => holdersOfChange(manager, id);
const decree: ObjectLoader = (manager, { id = '' }) => holdersOfDecree(manager, id);

// Numbers are the market's, not a unit's: whoever holds the duty in whatever office may. That two persons are two is
// proved by the moves.
const editor = { duty: 'parameter-editor' };
const approver = { duty: 'parameter-approver' };
const editorOfIt = { ...editor, as: 'office' };
const approverOfIt = { ...approver, as: 'office' };

export const parameterAccess: readonly AccessRow[] = [
  { route: 'GET /api/public/parameters', allow: 'anyone' },
  { route: 'GET /api/public/calendar/:year', allow: 'anyone' },
  { route: 'GET /api/parameters', allow: [editor, approver] },
  { route: 'GET /api/parameters/:key', allow: [editor, approver] },
  { route: 'GET /api/parameters/:key/effect', allow: [editor, approver] },
  { route: 'POST /api/parameter-changes', allow: [editor] },
  { route: 'GET /api/parameter-changes/:id', allow: [editorOfIt, approverOfIt], object: change },
  { route: 'PUT /api/parameter-changes/:id', allow: [editorOfIt], object: change, repeatable: true },
  { route: 'POST /api/parameter-changes/:id/propose', allow: [editorOfIt], object: change },
  { route: 'POST /api/parameter-changes/:id/withdraw', allow: [editorOfIt], object: change },
  { route: 'POST /api/parameter-changes/:id/approve', allow: [approverOfIt], object: change },
  { route: 'POST /api/parameter-changes/:id/refuse', allow: [approverOfIt], object: change },
  { route: 'POST /api/parameter-changes/:id/ask-cancel', allow: [editorOfIt], object: change },
  { route: 'POST /api/parameter-changes/:id/cancel', allow: [approverOfIt], object: change },
  { route: 'POST /api/parameter-changes/:id/keep', allow: [editorOfIt, approverOfIt], object: change },
  { route: 'GET /api/decrees', allow: [editor, approver] },
  { route: 'POST /api/decrees', allow: [editor] },
  { route: 'GET /api/decrees/:id', allow: [editorOfIt, approverOfIt], object: decree },
  { route: 'POST /api/decrees/:id/propose', allow: [editorOfIt], object: decree },
  { route: 'POST /api/decrees/:id/withdraw', allow: [editorOfIt], object: decree },
  { route: 'POST /api/decrees/:id/approve', allow: [approverOfIt], object: decree },
  { route: 'POST /api/decrees/:id/refuse', allow: [approverOfIt], object: decree },
];
