import { Module } from '@nestjs/common';
import { ContractsModule } from '@market/contracts';
import { DocumentsModule } from '@market/documents';
import { OrganizationsModule } from '@market/organizations';
import { AddEvidence } from './application/add-evidence';
import { ClearLine } from './application/clear-line';
import { OpenPlan } from './application/open-plan';
import { PayerAccount } from './application/payer-account';
import { ReadPayments } from './application/read-payments';
import { ReadSettlement } from './application/read-settlement';
import { SetPlan } from './application/set-plan';
import { TakeStatement } from './application/take-statement';

const useCases = [
  OpenPlan,
  SetPlan,
  TakeStatement,
  ClearLine,
  AddEvidence,
  ReadPayments,
  ReadSettlement,
  PayerAccount,
];

@Module({
  imports: [OrganizationsModule, DocumentsModule, ContractsModule],
  providers: useCases,
  exports: useCases,
})
export class PaymentsModule {}
