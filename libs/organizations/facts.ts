import { defineFact } from '@market/platform/outbox';

export const memberAdded = defineFact<{ personId: string; unitId: string }>('organizations.member-added.v1');
export const dutyDelegated = defineFact<{ id: string }>('organizations.duty-delegated.v1');
export const delegationEnded = defineFact<{ id: string }>('organizations.delegation-ended.v1');
export const applicationSubmitted = defineFact<{ id: string }>('organizations.application-submitted.v1');
export const applicationReturned = defineFact<{ id: string }>('organizations.application-returned.v1');
export const applicationApproved = defineFact<{ id: string }>('organizations.application-approved.v1');
export const applicationRefused = defineFact<{ id: string }>('organizations.application-refused.v1');
export const applicationWithdrawn = defineFact<{ id: string }>('organizations.application-withdrawn.v1');
export const personInvited = defineFact<{ id: string }>('organizations.person-invited.v1');
export const invitationAnswered = defineFact<{ id: string }>('organizations.invitation-answered.v1');
export const dutiesChanged = defineFact<{ personId: string; unitId: string }>(
  'organizations.duties-changed.v1',
);
export const memberRemoved = defineFact<{ personId: string; unitId: string }>(
  'organizations.member-removed.v1',
);
export const letterIssued = defineFact<{ id: string }>('organizations.letter-issued.v1');
export const letterAccepted = defineFact<{ id: string }>('organizations.letter-accepted.v1');
export const letterDeclined = defineFact<{ id: string }>('organizations.letter-declined.v1');
export const letterRenounced = defineFact<{ id: string }>('organizations.letter-renounced.v1');
export const letterRevoked = defineFact<{ id: string }>('organizations.letter-revoked.v1');
export const letterEnding = defineFact<{ id: string }>('organizations.letter-ending.v1');
export const loadUploaded = defineFact<{ id: string }>('organizations.load-uploaded.v1');
export const loadSubmitted = defineFact<{ id: string }>('organizations.load-submitted.v1');
export const loadFinished = defineFact<{ id: string }>('organizations.load-finished.v1');
