import { defineFact } from '@market/platform/outbox';

type OfOne = { id: string };

export const changeProposed = defineFact<OfOne>('parameters.change-proposed.v1');
export const changeApproved = defineFact<OfOne>('parameters.change-approved.v1');
export const changeRefused = defineFact<OfOne>('parameters.change-refused.v1');
export const changeWithdrawn = defineFact<OfOne>('parameters.change-withdrawn.v1');
export const cancellationAsked = defineFact<OfOne>('parameters.cancellation-asked.v1');
export const changeCancelled = defineFact<OfOne>('parameters.change-cancelled.v1');
export const changeKept = defineFact<OfOne>('parameters.change-kept.v1');

/** Facts about the State Council's yearly holiday notices. */
export const decreeProposed = defineFact<OfOne>('parameters.decree-proposed.v1');
export const decreeApproved = defineFact<OfOne>('parameters.decree-approved.v1');
export const decreeRefused = defineFact<OfOne>('parameters.decree-refused.v1');
export const decreeWithdrawn = defineFact<OfOne>('parameters.decree-withdrawn.v1');
