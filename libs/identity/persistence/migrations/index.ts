import type { Persistence } from '@market/platform/database';
import { AccountEntity } from '../account.entity';
import { ConsentEntity } from '../consent.entity';
import { DataReadEntity } from '../data-read.entity';
import { IdentityDocumentEntity } from '../identity-document.entity';
import { FormerPasswordEntity } from '../former-password.entity';
import { OneTimeCodeEntity } from '../one-time-code.entity';
import { PersonEntity } from '../person.entity';
import { PortalAttemptEntity } from '../portal-attempt.entity';
import { PortalIdentityEntity } from '../portal-identity.entity';
import { RecoveryCodeEntity } from '../recovery-code.entity';
import { SecondFactorEntity } from '../second-factor.entity';
import { SessionEntity } from '../session.entity';
import { CreateIdentity1763800001000 } from './create-identity-1763800001000';
import { CreateCodes1763800016000 } from './create-codes-1763800016000';
import { CreatePortal1763800024000 } from './create-portal-1763800024000';
import { CreateRealNames1763800025100 } from './create-real-names-1763800025100';
import { CreateSecondFactor1763800020000 } from './create-second-factor-1763800020000';
import { SealAddresses1763800025000 } from './seal-addresses-1763800025000';

export const identityPersistence: Persistence = {
  entities: [
    PersonEntity,
    AccountEntity,
    SessionEntity,
    OneTimeCodeEntity,
    ConsentEntity,
    IdentityDocumentEntity,
    DataReadEntity,
    FormerPasswordEntity,
    SecondFactorEntity,
    RecoveryCodeEntity,
    PortalIdentityEntity,
    PortalAttemptEntity,
  ],
  migrations: [
    CreateIdentity1763800001000,
    CreateCodes1763800016000,
    CreateSecondFactor1763800020000,
    CreatePortal1763800024000,
    SealAddresses1763800025000,
    CreateRealNames1763800025100,
  ],
  sealed: [
    { table: 'account', column: 'phone_sealed', row: 'id', index: 'phone_index' },
    { table: 'identity_document', column: 'number_sealed', row: 'person_id', index: 'number_index' },
    { table: 'second_factor', column: 'secret', row: 'id' },
    { table: 'portal_attempt', column: 'kept', row: 'id' },
    { table: 'portal_attempt', column: 'stranger', row: 'id' },
  ],
};
