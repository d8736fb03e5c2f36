import type { Persistence } from '@market/platform/database';
import { ClaimApprovalEntity } from '../claim-approval.entity';
import { ClaimEntity } from '../claim.entity';
import { PayoutLineEntity } from '../payout-line.entity';
import { PayoutEntity } from '../payout.entity';
import { CountPublishing1763800026000 } from './count-publishing-1763800026000';
import { SealPayees1763800025200 } from './seal-payees-1763800025200';
import { CreateSubsidies1763800012000 } from './create-subsidies-1763800012000';
import { HandDownFindings1763800022300 } from './hand-down-findings-1763800022300';

export const subsidyPersistence: Persistence = {
  entities: [ClaimEntity, ClaimApprovalEntity, PayoutEntity, PayoutLineEntity],
  migrations: [
    CreateSubsidies1763800012000,
    HandDownFindings1763800022300,
    SealPayees1763800025200,
    CountPublishing1763800026000,
  ],
  sealed: [
    {
      table: 'claim',
      column: 'payee_account_sealed',
      row: 'id::text',
      index: 'payee_account_index',
      plain: { column: 'payee_account_plain', tail: 'payee_account_tail' },
    },
    {
      table: 'payout_line',
      column: 'account_sealed',
      row: "payout_id || ' ' || position",
      index: 'account_index',
      plain: { column: 'account_plain', tail: 'account_tail', required: true },
    },
  ],
};
