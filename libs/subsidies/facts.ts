import { defineFact } from '@market/platform/outbox';

/** The id of each is the claim's, unless it says otherwise. */
export const claimPrepared = defineFact<{ id: string }>('subsidies.claim-prepared.v1');
export const claimSubmitted = defineFact<{ id: string }>('subsidies.claim-submitted.v1');
export const claimRefused = defineFact<{ id: string }>('subsidies.claim-refused.v1');
export const claimReturned = defineFact<{ id: string }>('subsidies.claim-returned.v1');
export const claimAccepted = defineFact<{ id: string }>('subsidies.claim-accepted.v1');
export const claimAdvanced = defineFact<{ id: string }>('subsidies.claim-advanced.v1');
export const claimApproved = defineFact<{ id: string }>('subsidies.claim-approved.v1');
export const claimReopened = defineFact<{ id: string }>('subsidies.claim-reopened.v1');
export const claimPayable = defineFact<{ id: string }>('subsidies.claim-payable.v1');
export const claimPaid = defineFact<{ id: string }>('subsidies.claim-paid.v1');
export const payoutRefusedByBank = defineFact<{ id: string }>('subsidies.payout-refused-by-bank.v1');
export const claimTerminated = defineFact<{ id: string }>('subsidies.claim-terminated.v1');
/** Its id is the batch's: lines of the bank's return file were taken. */
export const returnTaken = defineFact<{ id: string }>('subsidies.return-taken.v1');
