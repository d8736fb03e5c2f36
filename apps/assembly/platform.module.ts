import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PERSONAL_DATA } from '@market/identity';
import { ParameterCatalogue } from '@market/parameters';
import { Clock, SystemClock } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { Vault } from '@market/platform/crypto';
import { databaseOf } from '@market/platform/database';
import { FileStore, FolderFileStore } from '@market/platform/files';
import { SETTINGS } from '@market/platform/http';
import { Mailer, MailboxMailer, SmtpMailer } from '@market/platform/mail';
import { NoOpenidProvider, OpenidClient, OpenidProvider } from '@market/platform/openid';
import { MeilisearchSearchEngine, PostgresSearchEngine, SearchEngine } from '@market/platform/search-engine';
import {
  MailboxShortMessages,
  NoShortMessages,
  ShortMessages,
  SignedGateway,
} from '@market/platform/short-messages';
import { SettlementAccount, SimulatedBank, StatementFolder } from '@market/platform/settlement-account';
import { Transactions } from '@market/platform/transactions';
import { marketParameters } from './parameters';
import { marketPersistence } from './persistence';
import { marketPersonalData } from './personal-data';

/** The parts every process stands on; which adapter serves a port follows from the settings alone. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SearchEngine) private readonly searchEngine: SearchEngine,
  ) {}

  static with(settings: Settings, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Clock, useValue: clock },
        {
          provide: DataSource,
          useFactory: () => databaseOf(settings.databaseUrl, marketPersistence.entities).initialize(),
        },
        Transactions,
        { provide: PERSONAL_DATA, useValue: marketPersonalData },
        { provide: Vault, useFactory: () => new Vault(settings) },
        { provide: ParameterCatalogue, useValue: marketParameters },
        { provide: FileStore, useFactory: () => new FolderFileStore(settings.filesFolder) },
        { provide: Mailer, useFactory: mailerFor, inject: [SETTINGS, DataSource, Clock] },
        { provide: ShortMessages, useFactory: shortMessagesFor, inject: [SETTINGS, DataSource, Clock] },
        { provide: SettlementAccount, useFactory: accountFor, inject: [SETTINGS, DataSource, Clock, Vault] },
        { provide: OpenidProvider, useFactory: openidFor, inject: [SETTINGS] },
        { provide: SearchEngine, useFactory: searchEngineFor, inject: [SETTINGS] },
      ],
      exports: [
        SETTINGS,
        Clock,
        DataSource,
        Transactions,
        ParameterCatalogue,
        FileStore,
        Vault,
        PERSONAL_DATA,
        Mailer,
        ShortMessages,
        SettlementAccount,
        OpenidProvider,
        SearchEngine,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.searchEngine.close();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

function mailerFor(settings: Settings, dataSource: DataSource, clock: Clock): Mailer {
  return settings.smtpUrl
    ? new SmtpMailer(settings.smtpUrl, settings.mailFrom)
    : new MailboxMailer(dataSource, clock);
}

function shortMessagesFor(settings: Settings, dataSource: DataSource, clock: Clock): ShortMessages {
  if (settings.shortMessages) return new SignedGateway(settings.shortMessages, clock);
  return settings.mode === 'demo' ? new MailboxShortMessages(dataSource, clock) : new NoShortMessages();
}

function accountFor(
  { settlement }: Settings,
  dataSource: DataSource,
  clock: Clock,
  vault: Vault,
): SettlementAccount {
  return settlement
    ? new StatementFolder(settlement.folder, settlement.account)
    : new SimulatedBank(dataSource, clock, vault);
}

function openidFor({ openid }: Settings): OpenidProvider {
  return openid ? new OpenidClient(openid) : new NoOpenidProvider();
}

function searchEngineFor(settings: Settings): SearchEngine {
  return settings.meiliUrl
    ? new MeilisearchSearchEngine(settings.meiliUrl, settings.meiliKey ?? '')
    : new PostgresSearchEngine(settings.databaseUrl);
}
