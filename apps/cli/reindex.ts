import { DataSource } from 'typeorm';
import { FollowOffers } from '@market/matching';
import { IndexAchievements } from '@market/search';
import { withMarket } from './open-market';

/** Throws the search index away and makes it anew from the database. Search answers less until it is done. */
export async function reindex(): Promise<number> {
  const total = await withMarket(async (app) => {
    const { manager } = app.get(DataSource);
    await app.get(FollowOffers).rebuild(manager);
    return app.get(IndexAchievements).rebuild(manager);
  });
  process.stdout.write(`${total} listings indexed.\n`);
  return 0;
}
