import type { Persistence } from '@market/platform/database';
import { CreateSimulatedBank1763800000700 } from './create-simulated-bank-1763800000700';
import { SealSimulatedBank1763800025400 } from './seal-simulated-bank-1763800025400';

export const settlementAccountPersistence: Persistence = {
  entities: [],
  migrations: [CreateSimulatedBank1763800000700, SealSimulatedBank1763800025400],
  sealed: [
    {
      table: 'simulated_bank_line',
      column: 'payer_account_sealed',
      row: 'bank_serial',
      plain: { column: 'payer_account_plain', required: true },
    },
  ],
};
