import { CreateStateHistory1763800000400 } from './create-state-history-1763800000400';

export const stateMigrations = [CreateStateHistory1763800000400];
