import { defineFact } from '@market/platform/outbox';

export const enquiryOpened = defineFact<{ id: string }>('deals.enquiry-opened.v1');
export const enquiryAnswered = defineFact<{ id: string }>('deals.enquiry-answered.v1');
export const enquiryDeclined = defineFact<{ id: string }>('deals.enquiry-declined.v1');
export const sellerOffered = defineFact<{ id: string }>('deals.seller-offered.v1');
export const buyerOffered = defineFact<{ id: string }>('deals.buyer-offered.v1');
export const offerAccepted = defineFact<{ id: string }>('deals.offer-accepted.v1');
export const dealBrokenOff = defineFact<{ id: string }>('deals.deal-broken-off.v1');
export const mandateProposed = defineFact<{ id: string }>('deals.mandate-proposed.v1');
export const mandateAccepted = defineFact<{ id: string }>('deals.mandate-accepted.v1');
export const mandateDeclined = defineFact<{ id: string }>('deals.mandate-declined.v1');
