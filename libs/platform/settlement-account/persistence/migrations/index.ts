import type { Persistence } from '@market/platform/database';
import { CreateSimulatedBank1763800000700 } from './create-simulated-bank-1763800000700';

export const settlementAccountPersistence: Persistence = {
  entities: [],
  migrations: [CreateSimulatedBank1763800000700],
};
