import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadListings } from '@market/achievements';
import { SearchEngine } from '@market/platform/search-engine';
import { achievementCollection, documentOf } from './achievement-collection';

const BATCH = 500;

/** Keeps the index a copy of what is listed. Each step reads the present state, so it is right in any order. */
@Injectable()
export class IndexAchievements {
  constructor(
    private readonly engine: SearchEngine,
    private readonly listings: ReadListings,
  ) {}

  /** Puts one achievement in, or takes it out, as it stands now. */
  async follow(manager: EntityManager, id: string): Promise<void> {
    const [listing] = await this.listings.byIds(manager, [id]);
    if (listing?.state === 'listed')
      await this.engine.index(achievementCollection.name, [documentOf(listing)]);
    else await this.engine.remove(achievementCollection.name, [id]);
  }

  /** Makes the collection known; rebuilds it when it is new or its definition has changed. */
  async prepare(manager: EntityManager): Promise<void> {
    const state = await this.engine.ensureCollection(achievementCollection);
    if (state !== 'same') await this.rebuild(manager);
  }

  /** Throws the copy away and makes it anew. @returns how many listings were indexed */
  async rebuild(manager: EntityManager): Promise<number> {
    await this.engine.ensureCollection(achievementCollection);
    await this.engine.clear(achievementCollection.name);
    let total = 0;
    for (let after: string | undefined; ;) {
      const ids = await this.listings.listedIds(manager, after, BATCH);
      const listings = await this.listings.byIds(manager, ids);
      await this.engine.index(achievementCollection.name, listings.map(documentOf));
      total += listings.length;
      after = ids.at(-1);
      if (ids.length < BATCH) break;
    }
    await this.engine.refresh(achievementCollection.name);
    return total;
  }
}
