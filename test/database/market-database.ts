import type { DataSource } from 'typeorm';
import { type Call, type PersonActor, systemCall } from '@market/platform/call';
import { newId, TravellingClock } from '@market/platform/clock';
import { Vault } from '@market/platform/crypto';
import { databaseOf } from '@market/platform/database';
import { Transactions } from '@market/platform/transactions';
import { migrateMarket } from '../../apps/assembly/migrate-market';
import { marketPersistence } from '../../apps/assembly/persistence';
import { copyOf, type TestDatabase } from './fresh-database';

export interface MarketDatabase {
  database: TestDatabase;
  dataSource: DataSource;
  clock: TravellingClock;
  transactions: Transactions;
  vault: Vault;
  close(): Promise<void>;
}

/** Every table of the market, empty, and a pool of the app role on it. */
export async function marketDatabase(): Promise<MarketDatabase> {
  const database = await copyOf(
    'market_template',
    async ({ ownerUrl }) => void (await migrateMarket(ownerUrl)),
  );
  const dataSource = await databaseOf(database.appUrl, marketPersistence.entities).initialize();
  const clock = new TravellingClock(new Date('2026-03-02T01:00:00Z'));
  return {
    database,
    dataSource,
    clock,
    transactions: new Transactions(dataSource, clock),
    vault: new Vault({ secretKey: Buffer.alloc(32, 1) }),
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

/** Somebody who calls, with nothing behind him in the database. */
export function callOf(change: Partial<PersonActor> = {}): Call {
  const ids = { personId: newId(), accountId: newId(), sessionId: newId(), unitId: newId() };
  const actor: PersonActor = {
    kind: 'person',
    name: '某人',
    unitName: '某单位',
    duties: [],
    ...ids,
    ...change,
  };
  return { ...systemCall('spec'), actor };
}
