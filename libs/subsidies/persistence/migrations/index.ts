import type { Persistence } from '@market/platform/database';
import { ClaimApprovalEntity } from '../claim-approval.entity';
import { ClaimEntity } from '../claim.entity';
import { PayoutLineEntity } from '../payout-line.entity';
import { PayoutEntity } from '../payout.entity';
import { CreateSubsidies1763800012000 } from './create-subsidies-1763800012000';

export const subsidyPersistence: Persistence = {
  entities: [ClaimEntity, ClaimApprovalEntity, PayoutEntity, PayoutLineEntity],
  migrations: [CreateSubsidies1763800012000],
};
