import { DataSource } from 'typeorm';
import { IndexAchievements } from '@market/search';
import { withMarket } from './open-market';

/** Throws the search index away and makes it anew from the database. Search answers less until it is done. */
export async function reindex(): Promise<number> {
  const total = await withMarket((app) => app.get(IndexAchievements).rebuild(app.get(DataSource).manager));
  process.stdout.write(`${total} listings indexed.\n`);
  return 0;
}
