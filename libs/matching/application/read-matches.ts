import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Listing, ReadListings } from '@market/achievements';
import { holdersOfNeed, ReadNeeds } from '@market/needs';
import type { Holders } from '@market/platform/access';
import { isId } from '@market/platform/clock';
import type { Match } from '../domain/match';
import { MatchEntity } from '../persistence/match.entity';
import { matchesOfNeeds, matchOf } from '../persistence/match.store';

const MOST = 100;

export interface Suggestion {
  match: Match;
  listing: Listing;
}

@Injectable()
export class ReadMatches {
  constructor(
    private readonly listings: ReadListings,
    private readonly needs: ReadNeeds,
  ) {}

  /** What was suggested for one need, best first. */
  async ofNeed(manager: EntityManager, needId: string): Promise<Suggestion[]> {
    const found = await manager.find(MatchEntity, {
      where: { needId },
      order: { score: 'DESC', id: 'ASC' },
      take: MOST,
    });
    return this.withListings(manager, found.map(matchOf));
  }

  /** What was suggested for all open needs of a unit. */
  async ofUnit(manager: EntityManager, unitId: string): Promise<Suggestion[]> {
    const needIds = await this.needs.openIdsOf(manager, unitId);
    return this.withListings(manager, await matchesOfNeeds(manager, needIds, MOST));
  }

  private async withListings(manager: EntityManager, matches: readonly Match[]): Promise<Suggestion[]> {
    const listings = await this.listings.byIds(
      manager,
      matches.map((match) => match.achievementId),
    );
    const byId = new Map(listings.map((listing) => [listing.id, listing]));
    return matches.flatMap((match) => {
      const listing = byId.get(match.achievementId);
      return listing ? [{ match, listing }] : [];
    });
  }
}

/** Which unit a suggestion was made to; undefined when there is none. */
export async function holdersOfMatch(manager: EntityManager, id: string): Promise<Holders | undefined> {
  const entity = isId(id) ? await manager.findOneBy(MatchEntity, { id }) : null;
  return entity ? holdersOfNeed(manager, entity.needId) : undefined;
}
