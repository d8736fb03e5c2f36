import { holdersOfNeed } from '@market/needs';
import type { AccessRow } from '@market/platform/access';
import { holdersOfMatch } from '../application/read-matches';

export const matchingAccess: readonly AccessRow[] = [
  {
    route: 'GET /api/needs/:id/matches',
    allow: [{ as: 'owner' }],
    object: (manager, { id = '' }) => holdersOfNeed(manager, id),
  },
  { route: 'GET /api/matches', allow: 'signed-in' },
  { route: 'POST /api/matches', allow: [{ duty: 'achievement-officer' }] },
  {
    route: 'POST /api/matches/:id/answer',
    allow: [{ duty: 'need-officer', as: 'owner' }],
    object: (manager, { id = '' }) => holdersOfMatch(manager, id),
  },
];
