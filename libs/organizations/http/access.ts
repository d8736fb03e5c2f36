import type { AccessRow, ObjectLoader } from '@market/platform/access';
import { OWED } from '@market/platform/call';
import { holdersOfApplication } from '../application/read-applications';
import { holdersOfDelegation } from '../application/read-delegations';
import { holdersOfInvitation } from '../application/read-invitations';
import { holdersOfLetter } from '../application/read-letters';
import { holdersOfLoad } from '../application/read-loads';

const delegation: ObjectLoader = (manager, { id = '' }) => holdersOfDelegation(manager, id);
const application: ObjectLoader = (manager, { id = '' }) => holdersOfApplication(manager, id);
const invitation: ObjectLoader = (manager, { id = '' }) => holdersOfInvitation(manager, id);
const letter: ObjectLoader = (manager, { id = '' }) => holdersOfLetter(manager, id);
const load: ObjectLoader = (manager, { id = '' }) => holdersOfLoad(manager, id);
const administrator = [{ duty: 'unit-administrator' }];
const applicant = { as: 'applicant' };
const verifier = { duty: 'unit-verifier', as: 'office' };

export const organizationAccess: readonly AccessRow[] = [
  { route: 'POST /api/session', allow: 'anyone', limit: 'sign-in', repeatable: true },
  { route: 'GET /api/session', allow: 'signed-in', owing: OWED },
  { route: 'PUT /api/session/unit', allow: 'signed-in', repeatable: true },
  { route: 'DELETE /api/session', allow: 'anyone', owing: OWED, repeatable: true },
  { route: 'GET /api/unit', allow: 'signed-in' },
  { route: 'POST /api/unit/invitations', allow: administrator },
  {
    route: 'DELETE /api/unit/invitations/:id',
    allow: [{ duty: 'unit-administrator', as: 'unit' }],
    object: invitation,
    repeatable: true,
  },
  { route: 'PUT /api/unit/members/:personId/duties', allow: administrator, repeatable: true },
  { route: 'POST /api/unit/members/:personId/removal', allow: administrator },
  { route: 'POST /api/unit/members/:personId/sign-out', allow: administrator, repeatable: true },
  { route: 'POST /api/unit/members/:personId/second-factor-reset', allow: administrator, repeatable: true },
  // Whose an invitation is, is decided by its address, in the use case.
  { route: 'GET /api/invitations', allow: 'signed-in' },
  { route: 'POST /api/invitations/:id/accept', allow: 'signed-in' },
  { route: 'POST /api/invitations/:id/decline', allow: 'signed-in' },
  { route: 'PUT /api/unit/legal-representative', allow: administrator, repeatable: true },
  { route: 'GET /api/unit/letters', allow: administrator },
  { route: 'POST /api/letters', allow: administrator },
  // Whom a letter names, is decided by its address, in the use case.
  { route: 'GET /api/letters/mine', allow: 'signed-in' },
  { route: 'POST /api/letters/:id/accept', allow: 'signed-in' },
  { route: 'POST /api/letters/:id/decline', allow: 'signed-in' },
  { route: 'POST /api/letters/:id/renounce', allow: [{ as: 'agent' }], object: letter },
  {
    route: 'POST /api/letters/:id/revoke',
    allow: [{ duty: 'unit-administrator', as: 'principal' }],
    object: letter,
  },
  { route: 'POST /api/delegations', allow: 'signed-in' },
  { route: 'DELETE /api/delegations/:id', allow: [{ as: 'unit' }], object: delegation, repeatable: true },
  { route: 'GET /api/public/joining', allow: 'anyone' },
  { route: 'GET /api/unit-applications/mine', allow: 'signed-in' },
  { route: 'GET /api/unit-applications', allow: [{ duty: 'unit-verifier' }] },
  { route: 'POST /api/unit-applications', allow: 'signed-in' },
  { route: 'GET /api/unit-applications/:id', allow: [applicant, verifier], object: application },
  { route: 'PUT /api/unit-applications/:id', allow: [applicant], object: application },
  { route: 'POST /api/unit-applications/:id/withdraw', allow: [applicant], object: application },
  { route: 'POST /api/unit-applications/:id/approve', allow: [verifier], object: application },
  { route: 'POST /api/unit-applications/:id/return', allow: [verifier], object: application },
  { route: 'POST /api/unit-applications/:id/refuse', allow: [verifier], object: application },
  {
    route: 'POST /api/unit-applications/:id/applicant-identity',
    allow: [verifier],
    object: application,
    repeatable: true,
  },
  { route: 'GET /api/unit-load-template', allow: [{ duty: 'unit-verifier' }] },
  { route: 'GET /api/unit-loads', allow: [{ duty: 'unit-verifier' }] },
  { route: 'POST /api/unit-loads', allow: [{ duty: 'unit-verifier' }] },
  { route: 'GET /api/unit-loads/:id', allow: [verifier], object: load },
  { route: 'GET /api/unit-loads/:id/rows', allow: [verifier], object: load },
  { route: 'GET /api/unit-loads/:id/report', allow: [verifier], object: load },
  { route: 'PUT /api/unit-loads/:id/file', allow: [verifier], object: load },
  { route: 'PUT /api/unit-loads/:id/rows/:rowId', allow: [verifier], object: load, repeatable: true },
  { route: 'POST /api/unit-loads/:id/submit', allow: [verifier], object: load },
  { route: 'POST /api/unit-loads/:id/withdraw', allow: [verifier], object: load },
  { route: 'POST /api/unit-loads/:id/release', allow: [verifier], object: load },
  { route: 'POST /api/unit-loads/:id/discard', allow: [verifier], object: load },
  { route: 'GET /api/unit/invitation-template', allow: administrator },
  // Reads what was uploaded; the list is sent by the route above.
  { route: 'POST /api/unit/invitation-lists', allow: administrator, repeatable: true },
  { route: 'GET /api/public/organizations/:creditCode', allow: 'anyone' },
];
