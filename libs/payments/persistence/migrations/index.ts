import type { Persistence } from '@market/platform/database';
import { EvidenceEntity } from '../evidence.entity';
import { InstalmentEntity } from '../instalment.entity';
import { SettlementLineEntity } from '../settlement-line.entity';
import { CreatePayments1763800011000 } from './create-payments-1763800011000';

export const paymentPersistence: Persistence = {
  entities: [InstalmentEntity, SettlementLineEntity, EvidenceEntity],
  migrations: [CreatePayments1763800011000],
};
