export { defineFact } from './fact';
export type { Fact, FactKind, FactPayload, Told } from './fact';
export {
  claimDelivery,
  noteFailure,
  OUTBOX_CHANNEL,
  overdueDeliveries,
  readFact,
  takeUnrelayed,
  tell,
} from './outbox';
export type { Owed } from './outbox';
