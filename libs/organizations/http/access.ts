import type { AccessRow, ObjectLoader } from '@market/platform/access';
import { holdersOfDelegation } from '../application/read-delegations';

const delegation: ObjectLoader = (manager, { id = '' }) => holdersOfDelegation(manager, id);

export const organizationAccess: readonly AccessRow[] = [
  { route: 'POST /api/session', allow: 'anyone', limit: 'sign-in', repeatable: true },
  { route: 'GET /api/session', allow: 'signed-in' },
  { route: 'PUT /api/session/unit', allow: 'signed-in', repeatable: true },
  { route: 'DELETE /api/session', allow: 'anyone', repeatable: true },
  { route: 'GET /api/unit', allow: 'signed-in' },
  { route: 'POST /api/delegations', allow: 'signed-in' },
  { route: 'DELETE /api/delegations/:id', allow: [{ as: 'unit' }], object: delegation, repeatable: true },
  { route: 'GET /api/public/organizations/:creditCode', allow: 'anyone' },
];
