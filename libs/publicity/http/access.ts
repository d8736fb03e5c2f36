import type { AccessRow, ObjectLoader } from '@market/platform/access';
import { holdersOfObjection } from '../application/read-notices';

const objection: ObjectLoader = (manager, { id = '' }) => holdersOfObjection(manager, id);
const supervisor = [{ duty: 'supervisor', as: 'publisher' }];

export const publicityAccess: readonly AccessRow[] = [
  { route: 'GET /api/notices', allow: 'anyone' },
  { route: 'GET /api/notices/:number', allow: 'anyone' },
  { route: 'POST /api/notices/:number/objections', allow: 'anyone', limit: 'sign-in' },
  { route: 'GET /api/objections/:id', allow: supervisor, object: objection },
  { route: 'POST /api/objections/:id/answer', allow: supervisor, object: objection },
];
