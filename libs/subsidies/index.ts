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
