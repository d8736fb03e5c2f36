import { defineFact } from '@market/platform/outbox';

/** By its owner, or by whoever proved the address. */
export const passwordChanged = defineFact<{ accountId: string }>('identity.password-changed.v1');
/** Done by its owner, to the addresses and the portal that open his account. */
export const waysInChanged = defineFact<{
  personId: string;
  change: 'address-added' | 'address-removed' | 'portal-linked' | 'portal-unlinked';
}>('identity.ways-in-changed.v1');
/** Done by its owner: set up, replaced, removed, new recovery codes, one of them used. */
export const secondFactorChanged = defineFact<{
  personId: string;
  change: 'enrolled' | 'replaced' | 'removed' | 'codes-renewed' | 'code-used';
}>('identity.second-factor-changed.v1');
/** Done by an administrator. */
export const secondFactorReset = defineFact<{ personId: string }>('identity.second-factor-reset.v1');
/** Somebody knows the password and not the code. */
export const codesRefused = defineFact<{ personId: string }>('identity.codes-refused.v1');
/** By an administrator. */
export const sessionsEnded = defineFact<{ personId: string }>('identity.sessions-ended.v1');
export const accountLocked = defineFact<{ accountId: string }>('identity.account-locked.v1');
export const accountUnlocked = defineFact<{ accountId: string }>('identity.account-unlocked.v1');
