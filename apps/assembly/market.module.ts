import { type DynamicModule, Module } from '@nestjs/common';
import { AchievementsModule } from '@market/achievements';
import { ContractsModule } from '@market/contracts';
import { DealsModule } from '@market/deals';
import { DocumentsModule } from '@market/documents';
import { IdentityModule } from '@market/identity';
import { IntegrityModule } from '@market/integrity';
import { MatchingModule } from '@market/matching';
import { NeedsModule } from '@market/needs';
import { NotificationsModule } from '@market/notifications';
import { OrganizationsModule } from '@market/organizations';
import { ParametersModule } from '@market/parameters';
import { PaymentsModule } from '@market/payments';
import type { Clock } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { PublicityModule } from '@market/publicity';
import { SearchModule } from '@market/search';
import { SubsidiesModule } from '@market/subsidies';
import { WorklistModule } from '@market/worklist';
import { jobHandlers } from './jobs';
import { PlatformModule } from './platform.module';

/** Every use case and every job handler, without the doors of HTTP: for the worker and for commands. */
@Module({})
export class MarketModule {
  static with(settings: Settings, clock?: Clock): DynamicModule {
    return {
      module: MarketModule,
      imports: [
        PlatformModule.with(settings, clock),
        IdentityModule,
        ParametersModule,
        OrganizationsModule,
        DocumentsModule,
        WorklistModule,
        IntegrityModule,
        AchievementsModule,
        NeedsModule,
        MatchingModule,
        DealsModule,
        ContractsModule,
        PaymentsModule,
        PublicityModule,
        SubsidiesModule,
        SearchModule,
        NotificationsModule,
      ],
      providers: jobHandlers as (new () => object)[],
    };
  }
}
