import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { freshDatabase, type TestDatabase } from '../../test/database/fresh-database';
import { migrateMarket } from './migrate-market';
import { marketPersistence } from './persistence';

describe('the schema', () => {
  let database: TestDatabase;
  let applied: string[];

  beforeAll(async () => {
    database = await freshDatabase();
    applied = await migrateMarket(database.ownerUrl);
  });
  afterAll(() => database.drop());

  async function asked<T>(url: string, sql: string): Promise<T[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    return client
      .query(sql)
      .then((result) => result.rows as T[])
      .finally(() => client.end());
  }

  it('is made from nothing by the migrations, and a second run applies none', async () => {
    expect(applied).toHaveLength(marketPersistence.migrations.length);
    expect(await migrateMarket(database.ownerUrl)).toEqual([]);
  });

  it('has for every entity exactly the columns the entity knows', async () => {
    const source = await new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      entities: [...marketPersistence.entities],
    }).initialize();
    for (const { tableName, columns } of source.entityMetadatas) {
      const found = await asked<{ name: string; nullable: boolean; type: string }>(
        database.ownerUrl,
        `SELECT column_name AS name, is_nullable = 'YES' AS nullable, udt_name AS type
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '${tableName}'`,
      );
      const known = columns.map((column) => ({
        name: column.databaseName,
        nullable: column.isNullable,
        type: `${column.isArray ? '_' : ''}${SHORT[String(column.type)] ?? String(column.type)}`,
      }));
      const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
      expect([tableName, known.toSorted(byName)]).toEqual([tableName, found.toSorted(byName)]);
    }
    await source.destroy();
  });

  it('belongs to the owner; the market itself owns nothing and can make nothing', async () => {
    const owned = await asked<{ owner: string }>(
      database.ownerUrl,
      `SELECT DISTINCT tableowner AS owner FROM pg_tables WHERE schemaname IN ('public', 'bullmq')`,
    );
    expect(owned).toEqual([{ owner: 'market_owner' }]);
    await expect(asked(database.appUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(asked(database.appUrl, 'CREATE SCHEMA mine')).rejects.toThrow(/permission denied/);
    await expect(asked(database.appUrl, 'ALTER TABLE person ADD COLUMN x int')).rejects.toThrow(
      /must be owner/,
    );
  });

  it.each(['audit_entry', 'state_history', 'offer'])('lets the market only add to %s', async (table) => {
    for (const right of ['UPDATE', 'DELETE', 'TRUNCATE']) {
      const [answer] = await asked<{ may: boolean }>(
        database.appUrl,
        `SELECT has_table_privilege('market_app', '${table}', '${right}') AS may`,
      );
      expect([right, answer]).toEqual([right, { may: false }]);
    }
  });

  it('can be taken down step by step and made again', async () => {
    const other = await freshDatabase();
    const source = await new DataSource({
      type: 'postgres',
      url: other.ownerUrl,
      migrations: [...marketPersistence.migrations],
      migrationsTableName: 'migration',
    }).initialize();
    await source.runMigrations({ transaction: 'each' });
    for (let left = marketPersistence.migrations.length; left > 0; left -= 1) {
      await source.undoLastMigration({ transaction: 'each' });
    }
    const left = await source.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'`,
    );
    expect(left).toEqual([]);
    await source.runMigrations({ transaction: 'each' });
    await source.destroy();
    await other.drop();
  });
});

/** TypeORM's names of types, and PostgreSQL's own. */
const SHORT: Record<string, string> = { int: 'int4', bigint: 'int8', boolean: 'bool' };
