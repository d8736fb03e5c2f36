import { DataSource } from 'typeorm';
import { freshDatabase } from '../../../../test/database/fresh-database';
import { searchEngineMigrations } from '../persistence/migrations';
import { searchEngineContract } from '../testing';
import { PostgresSearchEngine } from './postgres-search-engine';

async function migrate(url: string): Promise<void> {
  const owner = await new DataSource({
    type: 'postgres',
    url,
    migrations: searchEngineMigrations,
  }).initialize();
  await owner.runMigrations();
  await owner.destroy();
}

searchEngineContract('PostgresSearchEngine', async () => {
  const database = await freshDatabase();
  await migrate(database.ownerUrl);
  const engine = new PostgresSearchEngine(database.appUrl);
  return {
    engine,
    close: async () => {
      await engine.close();
      await database.drop();
    },
  };
});

describe('PostgresSearchEngine without its database', () => {
  it('is not well, and refuses instead of failing', async () => {
    const engine = new PostgresSearchEngine('postgres://nobody@127.0.0.1:9/none');
    expect(await engine.healthy()).toBe(false);
    await expect(engine.search('things', {})).rejects.toMatchObject({
      code: 'search-engine.unavailable',
      kind: 'unavailable',
    });
    await engine.close();
  });
});
