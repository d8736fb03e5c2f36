export { CheckPayout } from './application/check-payout';
export { ConfirmClaim } from './application/confirm-claim';
export { MakePayout } from './application/make-payout';
export { PublishClaims } from './application/publish-claims';
export { ReadClaims } from './application/read-claims';
export { ReadPayouts } from './application/read-payouts';
export { ReviewClaim } from './application/review-claim';
export { SupplyFacts } from './application/supply-facts';
export { TakeReturn } from './application/take-return';
export { ROLE_NAMES } from './domain/claim';
export type { Claim, ClaimState } from './domain/claim';
export {
  calculate,
  checkPolicy,
  factsOf,
  plainOf,
  PolicyUnreadable,
  readPolicy,
  recheck,
  runExamples,
} from './domain/engine';
export type { Calculation, Policy, Role } from './domain/engine';
export { claimStates } from './domain/states';
export { SubsidiesModule } from './subsidies.module';
