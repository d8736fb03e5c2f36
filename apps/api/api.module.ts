import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AchievementsHttpModule } from '@market/achievements/http';
import { ClassificationHttpModule } from '@market/classification/http';
import { ContractsHttpModule } from '@market/contracts/http';
import { DealsHttpModule } from '@market/deals/http';
import { DocumentsHttpModule } from '@market/documents/http';
import { IdentityModule } from '@market/identity';
import { IdentityHttpModule } from '@market/identity/http';
import { IntegrityHttpModule } from '@market/integrity/http';
import { MatchingHttpModule } from '@market/matching/http';
import { NeedsHttpModule } from '@market/needs/http';
import { NotificationsHttpModule } from '@market/notifications/http';
import { ReadActor } from '@market/organizations';
import { OrganizationsHttpModule } from '@market/organizations/http';
import { ParametersHttpModule } from '@market/parameters/http';
import { PaymentsHttpModule } from '@market/payments/http';
import { AccessTable } from '@market/platform/access';
import type { Clock } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import {
  AccessGuard,
  ActorSource,
  ErrorFilter,
  HealthController,
  InputPipe,
  RateLimits,
} from '@market/platform/http';
import { PublicityHttpModule } from '@market/publicity/http';
import { SearchHttpModule } from '@market/search/http';
import { StatisticsHttpModule } from '@market/statistics/http';
import { SubsidiesHttpModule } from '@market/subsidies/http';
import { WorklistHttpModule } from '@market/worklist/http';
import { PlatformModule } from '../assembly/platform.module';
import { marketAccessTable } from './access';
import { DemoBankController } from './demo-bank.controller';
import { DemoController } from './demo.controller';
import { MarketController } from './market.controller';

/** The HTTP process: each lib's http module behind one guard, one filter, one pipe. */
@Module({})
export class ApiModule {
  static with(settings: Settings, clock?: Clock): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.with(settings, clock),
        IdentityModule,
        IdentityHttpModule,
        ParametersHttpModule,
        OrganizationsHttpModule,
        ClassificationHttpModule,
        DocumentsHttpModule,
        WorklistHttpModule,
        IntegrityHttpModule,
        AchievementsHttpModule,
        NeedsHttpModule,
        MatchingHttpModule,
        DealsHttpModule,
        ContractsHttpModule,
        PaymentsHttpModule,
        PublicityHttpModule,
        SubsidiesHttpModule,
        StatisticsHttpModule,
        NotificationsHttpModule,
        SearchHttpModule, // last: its pages answer every address nobody else does
      ],
      controllers: [
        HealthController,
        MarketController,
        ...(settings.mode === 'demo' ? [DemoController, DemoBankController] : []),
      ],
      providers: [
        { provide: AccessTable, useFactory: () => marketAccessTable(settings.mode) },
        { provide: ActorSource, useClass: ReadActor },
        {
          provide: RateLimits,
          useFactory: (dataSource: DataSource) => new RateLimits(dataSource),
          inject: [DataSource],
        },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: APP_PIPE, useClass: InputPipe },
      ],
    };
  }
}
