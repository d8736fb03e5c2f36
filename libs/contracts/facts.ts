import { defineFact } from '@market/platform/outbox';

export const contractSent = defineFact<{ id: string }>('contracts.contract-sent.v1');
export const contractSignedBySeller = defineFact<{ id: string }>('contracts.contract-signed-by-seller.v1');
export const contractSigned = defineFact<{ id: string }>('contracts.contract-signed.v1');
export const contractReopened = defineFact<{ id: string }>('contracts.contract-reopened.v1');
export const contractSubmitted = defineFact<{ id: string }>('contracts.contract-submitted.v1');
export const contractReturned = defineFact<{ id: string }>('contracts.contract-returned.v1');
export const contractRegistered = defineFact<{ id: string }>('contracts.contract-registered.v1');
