import { CreateOutbox1763800000200 } from './create-outbox-1763800000200';

export const outboxMigrations = [CreateOutbox1763800000200];
