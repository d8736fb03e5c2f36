import type { AccessRow, ObjectLoader } from '@market/platform/access';
import { holdersOfAchievement } from '../application/read-achievements';

const achievement: ObjectLoader = (manager, { id = '' }) => holdersOfAchievement(manager, id);

const officer = { duty: 'achievement-officer', as: 'owner' };
const approver = { duty: 'unit-approver', as: 'owner' };
const registrar = { duty: 'achievement-registrar', as: 'registry' };

export const achievementAccess: readonly AccessRow[] = [
  { route: 'GET /api/achievements', allow: 'signed-in' },
  { route: 'POST /api/achievements', allow: [{ duty: 'achievement-officer' }] },
  { route: 'GET /api/achievements/:id', allow: [{ as: 'owner' }, { as: 'registry' }], object: achievement },
  { route: 'PUT /api/achievements/:id', allow: [officer], object: achievement },
  { route: 'PUT /api/achievements/:id/price', allow: [officer], object: achievement },
  { route: 'POST /api/achievements/:id/submit', allow: [officer], object: achievement },
  { route: 'POST /api/achievements/:id/approve', allow: [approver], object: achievement },
  { route: 'POST /api/achievements/:id/return', allow: [approver], object: achievement },
  { route: 'POST /api/achievements/:id/register', allow: [registrar], object: achievement },
  { route: 'POST /api/achievements/:id/send-back', allow: [registrar], object: achievement },
  { route: 'POST /api/achievements/:id/list', allow: [officer], object: achievement },
  { route: 'POST /api/achievements/:id/confirm', allow: [officer], object: achievement },
  { route: 'POST /api/achievements/:id/withdraw', allow: [officer], object: achievement },
  { route: 'GET /api/public/achievements/:number', allow: 'anyone' },
  { route: 'GET /api/public/certificates/:number', allow: 'anyone' },
  { route: 'GET /api/public/certificates/:number/pdf', allow: 'anyone', limit: 'search' },
  { route: 'GET /api/public/certificates/:number/qr', allow: 'anyone' },
];
