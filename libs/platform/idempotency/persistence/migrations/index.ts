import { CreateIdempotency1763800000300 } from './create-idempotency-1763800000300';

export const idempotencyMigrations = [CreateIdempotency1763800000300];
