import type { Persistence } from '@market/platform/database';
import { ContractEntity } from '../contract.entity';
import { SignatureEntity } from '../signature.entity';
import { CreateContracts1763800010000 } from './create-contracts-1763800010000';
import { IndexRegistered1763800010050 } from './index-registered-1763800010050';
import { RecordAuthority1763800023100 } from './record-authority-1763800023100';

export const contractPersistence: Persistence = {
  entities: [ContractEntity, SignatureEntity],
  migrations: [CreateContracts1763800010000, IndexRegistered1763800010050, RecordAuthority1763800023100],
};
