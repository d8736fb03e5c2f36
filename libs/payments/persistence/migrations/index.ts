import type { Persistence } from '@market/platform/database';
import { EvidenceEntity } from '../evidence.entity';
import { InstalmentEntity } from '../instalment.entity';
import { SettlementLineEntity } from '../settlement-line.entity';
import { CreatePayments1763800011000 } from './create-payments-1763800011000';
import { SealPayers1763800025300 } from './seal-payers-1763800025300';

export const paymentPersistence: Persistence = {
  entities: [InstalmentEntity, SettlementLineEntity, EvidenceEntity],
  migrations: [CreatePayments1763800011000, SealPayers1763800025300],
  sealed: [
    {
      table: 'settlement_line',
      column: 'payer_account_sealed',
      row: 'id',
      index: 'payer_account_index',
      plain: { column: 'payer_account_plain', tail: 'payer_account_tail', required: true },
    },
  ],
};
