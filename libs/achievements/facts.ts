import { defineFact } from '@market/platform/outbox';

export const achievementSubmitted = defineFact<{ id: string }>('achievements.achievement-submitted.v1');
export const achievementApproved = defineFact<{ id: string }>('achievements.achievement-approved.v1');
export const achievementReturned = defineFact<{ id: string }>('achievements.achievement-returned.v1');
export const achievementRegistered = defineFact<{ id: string }>('achievements.achievement-registered.v1');
/** Listed for the first time, listed again, or confirmed: what is offered may have changed. */
export const achievementListed = defineFact<{ id: string }>('achievements.achievement-listed.v1');
export const achievementExpired = defineFact<{ id: string }>('achievements.achievement-expired.v1');
export const achievementWithdrawn = defineFact<{ id: string }>('achievements.achievement-withdrawn.v1');
