import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadListings } from '@market/achievements';
import { SearchEngine } from '@market/platform/search-engine';
import { offerCollection, offerDocument } from './offer-collection';

const BATCH = 500;

/** Keeps the candidates a copy of what is listed. */
@Injectable()
export class FollowOffers {
  constructor(
    private readonly engine: SearchEngine,
    private readonly listings: ReadListings,
  ) {}

  async follow(manager: EntityManager, achievementId: string): Promise<void> {
    const [listing] = await this.listings.byIds(manager, [achievementId]);
    if (listing?.state === 'listed') await this.engine.index(offerCollection.name, [offerDocument(listing)]);
    else await this.engine.remove(offerCollection.name, [achievementId]);
  }

  /** Makes the collection known; rebuilds it when it is new or its definition has changed. */
  async prepare(manager: EntityManager): Promise<void> {
    if ((await this.engine.ensureCollection(offerCollection)) === 'same') return;
    await this.rebuild(manager);
  }

  async rebuild(manager: EntityManager): Promise<number> {
    await this.engine.ensureCollection(offerCollection);
    await this.engine.clear(offerCollection.name);
    let total = 0;
    for (let after: string | undefined; ;) {
      const ids = await this.listings.listedIds(manager, after, BATCH);
      await this.engine.index(
        offerCollection.name,
        (await this.listings.byIds(manager, ids)).map(offerDocument),
      );
      total += ids.length;
      after = ids.at(-1);
      if (ids.length < BATCH) break;
    }
    await this.engine.refresh(offerCollection.name);
    return total;
  }
}
