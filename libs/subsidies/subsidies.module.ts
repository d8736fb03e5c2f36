import { Module } from '@nestjs/common';
import { ContractsModule } from '@market/contracts';
import { DocumentsModule } from '@market/documents';
import { IntegrityModule } from '@market/integrity';
import { OrganizationsModule } from '@market/organizations';
import { PaymentsModule } from '@market/payments';
import { PublicityModule } from '@market/publicity';
import { AssessClaims } from './application/assess-claims';
import { CheckPayout } from './application/check-payout';
import { ConfirmClaim } from './application/confirm-claim';
import { GatherFacts } from './application/gather-facts';
import { MakePayout } from './application/make-payout';
import { PayeeAccount } from './application/payee-account';
import { Policies } from './application/policies';
import { PrepareClaims } from './application/prepare-claims';
import { PublishClaims } from './application/publish-claims';
import { PutClaimOnDesk } from './application/put-claim-on-desk';
import { ReadClaims } from './application/read-claims';
import { ReadPayouts } from './application/read-payouts';
import { ReviewClaim } from './application/review-claim';
import { ProvePayable } from './application/prove-payable';
import { ReadConcerns } from './application/read-concerns';
import { StandBack } from './application/stand-back';
import { SupplyFacts } from './application/supply-facts';
import { TakeReturn } from './application/take-return';

const useCases = [
  AssessClaims,
  PrepareClaims,
  ConfirmClaim,
  SupplyFacts,
  ReviewClaim,
  PublishClaims,
  MakePayout,
  CheckPayout,
  TakeReturn,
  ReadClaims,
  ReadPayouts,
  PayeeAccount,
];

@Module({
  imports: [
    OrganizationsModule,
    IntegrityModule,
    DocumentsModule,
    ContractsModule,
    PaymentsModule,
    PublicityModule,
  ],
  providers: [Policies, GatherFacts, StandBack, ProvePayable, ReadConcerns, PutClaimOnDesk, ...useCases],
  exports: useCases,
})
export class SubsidiesModule {}
