import type { Persistence } from '@market/platform/database';
import { AccountEntity } from '../account.entity';
import { PersonEntity } from '../person.entity';
import { SessionEntity } from '../session.entity';
import { CreateIdentity1763800001000 } from './create-identity-1763800001000';

export const identityPersistence: Persistence = {
  entities: [PersonEntity, AccountEntity, SessionEntity],
  migrations: [CreateIdentity1763800001000],
};
