import type { AccessRow, ObjectLoader } from '@market/platform/access';
import { holdersOfAccount } from '../application/read-accounts';

const account: ObjectLoader = (manager, { id = '' }) => holdersOfAccount(manager, id);
const administrator = [{ duty: 'administrator', as: 'market' }];

export const identityAccess: readonly AccessRow[] = [
  { route: 'POST /api/codes', allow: 'anyone', limit: 'sign-in', repeatable: true },
  { route: 'POST /api/accounts', allow: 'anyone', limit: 'sign-in', repeatable: true },
  { route: 'POST /api/recoveries', allow: 'anyone', limit: 'sign-in', repeatable: true },
  {
    route: 'PUT /api/password',
    allow: 'signed-in',
    owing: ['password'],
    limit: 'sign-in',
    repeatable: true,
  },
  // The second step in. Its own lock-out holds it up; by address it would hold up whole offices.
  { route: 'POST /api/session/code', allow: 'signed-in', owing: ['code'], repeatable: true },
  {
    route: 'POST /api/session/proof',
    allow: 'signed-in',
    owing: ['enrolment', 'password'],
    repeatable: true,
  },
  { route: 'GET /api/second-factor', allow: 'signed-in' },
  // Answers that hold a secret are never kept under a key.
  { route: 'POST /api/second-factor', allow: 'signed-in', owing: ['enrolment'], repeatable: true },
  {
    route: 'POST /api/second-factor/confirmation',
    allow: 'signed-in',
    owing: ['enrolment'],
    repeatable: true,
  },
  { route: 'POST /api/second-factor/recovery-codes', allow: 'signed-in', repeatable: true },
  { route: 'DELETE /api/second-factor', allow: 'signed-in', repeatable: true },
  { route: 'GET /api/sessions', allow: 'signed-in' },
  { route: 'DELETE /api/sessions', allow: 'signed-in', repeatable: true },
  // Only one's own is ended; another's is answered as none, in the use case.
  { route: 'DELETE /api/sessions/:id', allow: 'signed-in', repeatable: true },
  { route: 'GET /api/profile', allow: 'signed-in' },
  { route: 'PUT /api/profile/identity', allow: 'signed-in', repeatable: true },
  { route: 'POST /api/profile/identity/reveal', allow: 'signed-in', repeatable: true },
  { route: 'POST /api/profile/consents', allow: 'signed-in', repeatable: true },
  { route: 'GET /api/profile/export', allow: 'signed-in', limit: 'sign-in' },
  { route: 'GET /api/profile/closing', allow: 'signed-in' },
  { route: 'DELETE /api/profile', allow: 'signed-in', repeatable: true },
  { route: 'GET /api/accounts', allow: [{ duty: 'administrator' }] },
  { route: 'POST /api/accounts/:id/sign-out', allow: administrator, object: account, repeatable: true },
  { route: 'POST /api/accounts/:id/lock', allow: administrator, object: account, repeatable: true },
  { route: 'POST /api/accounts/:id/unlock', allow: administrator, object: account, repeatable: true },
  {
    route: 'POST /api/accounts/:id/second-factor-reset',
    allow: administrator,
    object: account,
    repeatable: true,
  },
  { route: 'GET /api/portal', allow: 'anyone' },
  { route: 'GET /api/portal/faults/:code', allow: 'anyone' },
  { route: 'POST /api/portal/departures', allow: 'anyone', limit: 'sign-in', repeatable: true },
  { route: 'POST /api/portal/links', allow: 'signed-in', limit: 'sign-in', repeatable: true },
  // Each return needs a departure of this browser, and those are limited.
  { route: 'GET /api/portal/callback', allow: 'anyone' },
  // Whose an arrival is, is decided by the browser's cookie, in the use case.
  { route: 'GET /api/portal/arrival', allow: 'anyone' },
  { route: 'POST /api/portal/arrival/link', allow: 'signed-in', limit: 'sign-in', repeatable: true },
  { route: 'POST /api/portal/arrival/account', allow: 'anyone', limit: 'sign-in', repeatable: true },
  { route: 'GET /api/ways-in', allow: 'signed-in' },
  { route: 'POST /api/ways-in/addresses', allow: 'signed-in', limit: 'sign-in', repeatable: true },
  // Only one's own are removed; another's is answered as none, in the use case.
  { route: 'DELETE /api/ways-in/addresses/:id', allow: 'signed-in', repeatable: true },
  { route: 'DELETE /api/ways-in/portals/:id', allow: 'signed-in', repeatable: true },
];
