import type { AccessRow, ObjectLoader } from '@market/platform/access';
import { holdersOfDeal, holdersOfMandate } from '../application/read-deals';

const deal: ObjectLoader = (manager, { id = '' }) => holdersOfDeal(manager, id);
const mandate: ObjectLoader = (manager, { id = '' }) => holdersOfMandate(manager, id);
const buyer = { duty: 'deal-officer', as: 'buyer' };
const seller = { duty: 'deal-officer', as: 'seller' };
const broker = { duty: 'broker', as: 'broker' };

export const dealAccess: readonly AccessRow[] = [
  { route: 'GET /api/deals', allow: 'signed-in' },
  { route: 'POST /api/deals', allow: [{ duty: 'deal-officer' }] },
  {
    route: 'GET /api/deals/:id',
    allow: [{ as: 'buyer' }, { as: 'seller' }, { as: 'broker' }, { as: 'asked' }],
    object: deal,
  },
  { route: 'POST /api/deals/:id/answer', allow: [seller], object: deal },
  { route: 'POST /api/deals/:id/decline', allow: [seller], object: deal },
  { route: 'POST /api/deals/:id/break-off', allow: [buyer, seller], object: deal },
  { route: 'POST /api/deals/:id/offers', allow: [buyer, seller], object: deal },
  { route: 'POST /api/deals/:id/accept', allow: [buyer, seller], object: deal },
  { route: 'POST /api/deals/:id/mandates', allow: [buyer, seller], object: deal },
  { route: 'POST /api/mandates/:id/accept', allow: [broker], object: mandate },
  { route: 'POST /api/mandates/:id/decline', allow: [broker], object: mandate },
  { route: 'GET /api/brokers', allow: 'signed-in' },
];
