import { CreateRateLimit1763800000500 } from './create-rate-limit-1763800000500';

export const httpMigrations = [CreateRateLimit1763800000500];
