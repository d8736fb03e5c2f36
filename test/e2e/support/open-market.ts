import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { SendMails } from '@market/notifications';
import { TakeStatement } from '@market/payments';
import { systemCall } from '@market/platform/call';
import { Clock } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { InlineQueue, JobRunner, Relay } from '@market/platform/queue';
import { Transactions } from '@market/platform/transactions';
import { FollowOffers } from '@market/matching';
import { CloseNotices } from '@market/publicity';
import { IndexAchievements } from '@market/search';
import { createApi } from '../../../apps/api/create-api';
import { handlerOf } from '../../../apps/assembly/handler-of';
import { marketJobs } from '../../../apps/assembly/jobs';
import { MarketModule } from '../../../apps/assembly/market.module';
import { migrateMarket } from '../../../apps/assembly/migrate-market';
import { copyOf, type TestDatabase } from '../../database/fresh-database';
import { Browser } from './browser';
import { peopleTheDatabase } from './people';

export interface OpenMarket {
  url: string;
  api: NestExpressApplication;
  database: TestDatabase;
  dataSource: DataSource;
  /** The worker's side, with a pool of its own: what another process would see. */
  background: INestApplicationContext;
  /** Somebody at a browser; signed in when an account is named. */
  browser(account?: string): Promise<Browser>;
  /** A second process over the same database; closed with the market. @returns its address */
  another(): Promise<string>;
  /** Lets everything that waits happen: facts, notices, index, mails. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** The real application over a database with the demonstration's units and people, and nothing else. */
export async function openMarket(change: Partial<Settings> = {}, clock?: Clock): Promise<OpenMarket> {
  const database = await copyOf('market_with_people', async ({ appUrl, ownerUrl }) => {
    await migrateMarket(ownerUrl);
    await peopleTheDatabase(settingsFor(appUrl, tmpdir()));
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'market-files-'));
  const settings = { ...settingsFor(database.appUrl, folder), ...change };
  const api = await createApi(settings, clock);
  await api.listen(0, '127.0.0.1');
  const { port } = api.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const background = await NestFactory.createApplicationContext(MarketModule.with(settings, clock), {
    logger: false,
  });
  const others: NestExpressApplication[] = [];
  const now = () => clock?.now() ?? new Date();
  await background.get(IndexAchievements).prepare(background.get(DataSource).manager);
  await background.get(FollowOffers).prepare(background.get(DataSource).manager);
  return {
    url,
    api,
    database,
    dataSource: api.get(DataSource),
    browser: (account) =>
      Browser.open(url, settings.publicUrl.origin, account, () => forgetCodes(database), now),
    another: async () => {
      const second = await createApi(settings, clock);
      await second.listen(0, '127.0.0.1');
      others.push(second);
      return `http://127.0.0.1:${(second.getHttpServer().address() as AddressInfo).port}`;
    },
    background,
    settle: () => settle(background),
    close: async () => {
      for (const one of [api, ...others]) await one.close();
      await background.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As if the codes of this half minute had not been used, and nobody had signed in for a while. */
async function forgetCodes({ ownerUrl }: TestDatabase): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(
    `UPDATE second_factor SET last_step = 0; DELETE FROM sign_in_failure WHERE factor = 'code';
     DELETE FROM rate_limit`,
  );
  await owner.end();
}

function settingsFor(databaseUrl: string, filesFolder: string): Settings {
  return {
    mode: 'demo',
    host: '127.0.0.1',
    port: 0,
    publicUrl: new URL('http://market.test'),
    databaseUrl,
    ownerDatabaseUrl: undefined,
    redisUrl: undefined,
    meiliUrl: undefined,
    meiliKey: undefined,
    smtpUrl: undefined,
    mailFrom: 'market@market.test',
    settlement: undefined,
    openid: undefined,
    filesFolder,
    shortMessages: undefined,
    secretKey: Buffer.alloc(32, 1),
    formerSecretKey: undefined,
    trustedProxies: 0,
  };
}

async function settle(app: INestApplicationContext): Promise<void> {
  const queue = new InlineQueue();
  const runner = new JobRunner(marketJobs, app.get(Transactions), (job) => handlerOf(app, job));
  const relay = new Relay(app.get(DataSource), queue, marketJobs, app.get(Clock), console);
  const relayAll = async () => {
    while ((await relay.drain()) > 0) {
      for (const { job, payload } of queue.take()) await runner.run(job, payload);
    }
  };
  await relayAll();
  await app.get(TakeStatement).execute(systemCall('test'));
  await app.get(CloseNotices).execute(systemCall('test'));
  await relayAll();
  await app.get(SendMails).execute();
}
