import type { AccessRow, ObjectLoader } from '@market/platform/access';
import { holdersOfInterest } from '../application/read-interests';
import { holdersOfLookup, holdersOfUnit } from '../application/read-standings';
import { DECIDES, JUDGES, READS, RECORDS } from '../domain/readers';

const unit: ObjectLoader = (manager, { id = '' }) => holdersOfUnit(manager, id);
const lookup: ObjectLoader = (manager, { id = '' }) => holdersOfLookup(manager, id);
const interest: ObjectLoader = (manager, { id = '' }) => holdersOfInterest(manager, id);
const of = (...duties: string[]) => duties.map((duty) => ({ duty }));
const about = (...duties: string[]) => duties.map((duty) => ({ duty, as: 'staff' }));

export const integrityAccess: readonly AccessRow[] = [
  { route: 'GET /api/unit/standing', allow: 'signed-in' },
  { route: 'GET /api/standings', allow: of(...READS) },
  { route: 'GET /api/standing-lines', allow: of(...DECIDES) },
  { route: 'GET /api/standings/:id', allow: about(...READS), object: unit },
  { route: 'POST /api/standings/:id/lookups', allow: about(...RECORDS), object: unit },
  { route: 'POST /api/lookups/:id/second-look', allow: about(...JUDGES), object: lookup },
  { route: 'GET /api/register-snapshots', allow: of('integrity-officer') },
  // The same file for the same day is taken once, whatever its key.
  {
    route: 'POST /api/register-snapshots',
    allow: of('integrity-officer'),
    limit: 'upload',
    repeatable: true,
  },
  { route: 'GET /api/relations', allow: of(...READS) },
  { route: 'POST /api/relations', allow: of(...JUDGES) },
  { route: 'GET /api/interests', allow: 'signed-in' },
  { route: 'POST /api/interests', allow: 'signed-in' },
  { route: 'POST /api/interests/:id/end', allow: [{ as: 'person' }], object: interest },
];
