export { AnswerMandate, AskBroker } from './application/mandates';
export { MoveDeal } from './application/move-deal';
export { OpenEnquiry } from './application/open-enquiry';
export { dealParameters } from './application/parameters';
export { ReadDealFacts } from './application/read-deal-facts';
export type { DealFacts, Party } from './application/read-deal-facts';
export { holdersOfDeal, ReadDeals } from './application/read-deals';
export type { Deal, Offer, OfferTerms, Side } from './domain/deal';
export { DealsModule } from './deals.module';
