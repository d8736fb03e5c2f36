import { duty, on, signedIn } from './rules';
import type { Rule } from './standing';

const records = ['integrity-officer', 'county-reviewer'];
const judges = [...records, 'city-reviewer', 'province-reviewer'];
const readers = [...judges, 'supervisor'];
const deciders = [...readers, 'contract-registrar', 'payout-maker', 'payout-checker'];
const any = (duties: readonly string[]) => duties.map((one) => `:${one}`);

/** What public lists and registers say of units: any office may ask about any unit. See routes.ts. */
export const STANDING_ROUTES: Readonly<Record<string, Rule>> = {
  'GET /api/unit/standing': signedIn,
  'GET /api/standings': duty(...readers),
  'GET /api/standing-lines': duty(...deciders),
  'GET /api/standings/:id': on('unit', ...any(readers)),
  'POST /api/standings/:id/lookups': on('unit', ...any(records)),
  'POST /api/lookups/:id/second-look': on('lookup', ...any(judges)),
  'GET /api/register-snapshots': duty('integrity-officer'),
  'POST /api/register-snapshots': duty('integrity-officer'),
  'GET /api/relations': duty(...readers),
  'POST /api/relations': duty(...judges),
  'GET /api/interests': signedIn,
  'POST /api/interests': signedIn,
  'POST /api/interests/:id/end': on('interest', 'declarer'),
};
