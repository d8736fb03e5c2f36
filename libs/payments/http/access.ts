import { holdersOfContract } from '@market/contracts';
import type { AccessRow, ObjectLoader } from '@market/platform/access';
import { holdersOfLine } from '../application/read-payments';

const contract: ObjectLoader = (manager, { id = '' }) => holdersOfContract(manager, id);
const line: ObjectLoader = (manager, { id = '' }) => holdersOfLine(manager, id);
const officers = [
  { duty: 'deal-officer', as: 'buyer' },
  { duty: 'deal-officer', as: 'seller' },
];
const readers = [{ as: 'buyer' }, { as: 'seller' }, { as: 'broker' }, { as: 'office' }];
const settlement = [{ duty: 'settlement-officer', as: 'market' }];

export const paymentAccess: readonly AccessRow[] = [
  { route: 'GET /api/contracts/:id/payments', allow: readers, object: contract },
  { route: 'PUT /api/contracts/:id/payment-plan', allow: officers, object: contract },
  { route: 'POST /api/contracts/:id/evidence', allow: officers, object: contract },
  { route: 'DELETE /api/contracts/:id/evidence/:evidenceId', allow: officers, object: contract },
  { route: 'GET /api/settlement-lines', allow: [{ duty: 'settlement-officer' }] },
  { route: 'GET /api/settlement-lines/:id', allow: settlement, object: line },
  {
    route: 'POST /api/settlement-lines/:id/payer-account',
    allow: settlement,
    object: line,
    repeatable: true,
  },
  { route: 'POST /api/settlement-lines/:id/match', allow: settlement, object: line },
  { route: 'POST /api/settlement-lines/:id/return', allow: settlement, object: line },
];
