import { Module } from '@nestjs/common';
import { AchievementsModule } from '@market/achievements';
import { ContractsModule } from '@market/contracts';
import { DealsModule } from '@market/deals';
import { IdentityModule } from '@market/identity';
import { IntegrityModule } from '@market/integrity';
import { NeedsModule } from '@market/needs';
import { OrganizationsModule } from '@market/organizations';
import { ParametersModule } from '@market/parameters';
import { PaymentsModule } from '@market/payments';
import { PublicityModule } from '@market/publicity';
import { SubsidiesModule } from '@market/subsidies';
import { GiveNotice } from './application/give-notice';
import { ReadMessages } from './application/read-messages';
import { SendMails } from './application/send-mails';

const useCases = [GiveNotice, SendMails, ReadMessages];

@Module({
  imports: [
    AchievementsModule,
    NeedsModule,
    DealsModule,
    ContractsModule,
    PaymentsModule,
    PublicityModule,
    SubsidiesModule,
    OrganizationsModule,
    IdentityModule,
    ParametersModule,
    IntegrityModule,
  ],
  providers: useCases,
  exports: useCases,
})
export class NotificationsModule {}
