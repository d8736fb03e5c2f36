import { holdersOfDeal } from '@market/deals';
import type { AccessRow, ObjectLoader } from '@market/platform/access';
import { holdersOfContract } from '../application/read-contracts';

const deal: ObjectLoader = (manager, { id = '' }) => holdersOfDeal(manager, id);
const contract: ObjectLoader = (manager, { id = '' }) => holdersOfContract(manager, id);
const officers = [
  { duty: 'deal-officer', as: 'buyer' },
  { duty: 'deal-officer', as: 'seller' },
];
const signatories = [
  { duty: 'contract-signatory', as: 'buyer' },
  { duty: 'contract-signatory', as: 'seller' },
];
const readers = [{ as: 'buyer' }, { as: 'seller' }, { as: 'broker' }, { as: 'office' }];
const registrar = [{ duty: 'contract-registrar', as: 'office' }];

export const contractAccess: readonly AccessRow[] = [
  {
    route: 'GET /api/deals/:id/contract',
    allow: [{ as: 'buyer' }, { as: 'seller' }, { as: 'broker' }],
    object: deal,
  },
  { route: 'POST /api/deals/:id/contract', allow: officers, object: deal },
  { route: 'GET /api/contracts', allow: 'signed-in' },
  { route: 'GET /api/contracts/:id', allow: readers, object: contract },
  { route: 'GET /api/contracts/:id/file', allow: readers, object: contract },
  { route: 'PUT /api/contracts/:id', allow: officers, object: contract },
  { route: 'POST /api/contracts/:id/send', allow: officers, object: contract },
  { route: 'POST /api/contracts/:id/sign', allow: signatories, object: contract },
  { route: 'POST /api/contracts/:id/reopen', allow: officers, object: contract },
  {
    route: 'POST /api/contracts/:id/submit',
    allow: [{ duty: 'deal-officer', as: 'seller' }],
    object: contract,
  },
  { route: 'POST /api/contracts/:id/register', allow: registrar, object: contract },
  { route: 'POST /api/contracts/:id/return', allow: registrar, object: contract },
];
