import { holdersOfContract } from '@market/contracts';
import type { AccessRow, ObjectLoader } from '@market/platform/access';
import { holdersOfClaim, REVIEWED } from '../application/read-claims';
import { holdersOfPayout } from '../application/read-payouts';

const claim: ObjectLoader = (manager, { id = '' }) => holdersOfClaim(manager, id);
const payout: ObjectLoader = (manager, { id = '' }) => holdersOfPayout(manager, id);
const contract: ObjectLoader = (manager, { id = '' }) => holdersOfContract(manager, id);
const applicant = [{ duty: 'subsidy-applicant', as: 'applicant' }];
const reviewers = [
  { duty: 'county-reviewer', as: 'county' },
  { duty: 'city-reviewer', as: 'city' },
  { duty: 'province-reviewer', as: 'province' },
];
const readers = [
  { as: 'applicant' },
  ...REVIEWED.flatMap(({ as, duties }) => duties.map((duty) => ({ duty, as }))),
];
const payers = [
  { duty: 'payout-maker', as: 'province' },
  { duty: 'payout-checker', as: 'province' },
];
const maker = payers.slice(0, 1);
const revealers = [...applicant, ...payers];
const checker = payers.slice(1);

export const subsidyAccess: readonly AccessRow[] = [
  { route: 'GET /api/claims', allow: 'signed-in' },
  { route: 'GET /api/claims/:id', allow: readers, object: claim },
  {
    route: 'GET /api/contracts/:id/claims',
    allow: [{ as: 'buyer' }, { as: 'seller' }, { as: 'broker' }, { as: 'office' }],
    object: contract,
  },
  { route: 'POST /api/claims/:id/confirm', allow: applicant, object: claim },
  {
    route: 'POST /api/claims/:id/payee-account',
    allow: revealers,
    object: claim,
    repeatable: true,
  },
  { route: 'POST /api/claims/:id/withdraw', allow: applicant, object: claim },
  { route: 'POST /api/claims/:id/lookups', allow: reviewers.slice(0, 1), object: claim },
  { route: 'POST /api/claims/:id/approve', allow: reviewers, object: claim },
  { route: 'POST /api/claims/:id/return', allow: reviewers, object: claim },
  { route: 'POST /api/public-lists', allow: [{ duty: 'publicity-officer' }] },
  { route: 'GET /api/payouts', allow: [{ duty: 'payout-maker' }, { duty: 'payout-checker' }] },
  { route: 'POST /api/payouts', allow: [{ duty: 'payout-maker' }] },
  { route: 'GET /api/payouts/:id', allow: payers, object: payout },
  { route: 'GET /api/payouts/:id/file', allow: payers, object: payout },
  { route: 'POST /api/payouts/:id/release', allow: checker, object: payout },
  { route: 'POST /api/payouts/:id/dismiss', allow: checker, object: payout },
  { route: 'POST /api/payouts/:id/return-file', allow: maker, object: payout },
];
