import type { AccessRow, ObjectLoader } from '@market/platform/access';
import { holdersOfNeed } from '../application/read-needs';

const need: ObjectLoader = (manager, { id = '' }) => holdersOfNeed(manager, id);
const officer = { duty: 'need-officer', as: 'owner' };

export const needAccess: readonly AccessRow[] = [
  { route: 'GET /api/needs', allow: 'signed-in' },
  { route: 'POST /api/needs', allow: [{ duty: 'need-officer' }] },
  { route: 'GET /api/needs/:id', allow: [{ as: 'owner' }], object: need },
  { route: 'PUT /api/needs/:id', allow: [officer], object: need },
  { route: 'POST /api/needs/:id/publish', allow: [officer], object: need },
  { route: 'POST /api/needs/:id/close', allow: [officer], object: need },
  { route: 'GET /api/public/needs', allow: 'anyone', limit: 'search' },
  { route: 'GET /api/public/needs/:number', allow: 'anyone' },
];
