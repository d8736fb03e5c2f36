import { Injectable } from '@nestjs/common';
import { type Listing, ReadListings } from '@market/achievements';
import { type NeedRecord, ReadNeedFacts } from '@market/needs';
import { newId } from '@market/platform/clock';
import { SearchEngine, type SimilarDocument } from '@market/platform/search-engine';
import type { Transaction } from '@market/platform/transactions';
import { matchesSuggested } from '../facts';
import { type Candidate, rank, type Wanted } from '../domain/rank';
import type { MatchEntity } from '../persistence/match.entity';
import { insertNew } from '../persistence/match.store';
import { putSuggestionsOnDesk } from './put-on-desk';
import { offerCollection } from './offer-collection';

const CANDIDATES = 20;
const SUGGESTED = 5;
/** Below this share of the best one's likeness the words in common say nothing. */
const LEAST_LIKENESS = 0.3;

/** Finds achievements for one open need. Safe to repeat: only what is new is added. */
@Injectable()
export class MatchNeed {
  constructor(
    private readonly needs: ReadNeedFacts,
    private readonly listings: ReadListings,
    private readonly engine: SearchEngine,
  ) {}

  /** @returns how many suggestions are new */
  async execute(tx: Transaction, needId: string): Promise<number> {
    const need = await this.needs.execute(tx.manager, needId);
    if (need?.state !== 'open') return 0;
    const found = await this.engine.similar(offerCollection.name, {
      to: { text: textOf(need) },
      limit: CANDIDATES,
    });
    const listings = await this.listings.byIds(
      tx.manager,
      found.map((one) => one.id),
    );
    const count = await insertNew(tx.manager, ranked(need, found, listings, tx.now).slice(0, SUGGESTED));
    if (count === 0) return 0;
    await tx.tell(matchesSuggested, { id: needId, count });
    await putSuggestionsOnDesk(tx, need);
    return count;
  }
}

function textOf({ form }: NeedRecord): string {
  const indicators = form.indicators.map(({ name, target }) => `${name} ${target}`);
  return [form.title, form.keywords.join(' '), ...indicators, form.trouble ?? ''].join('\n');
}

function ranked(
  need: NeedRecord,
  found: readonly SimilarDocument[],
  listings: readonly Listing[],
  now: Date,
): MatchEntity[] {
  const wanted = wantedIn(need);
  const best = Math.max(0, ...found.map((one) => one.score));
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  return found
    .flatMap(({ id, score, terms }) => {
      const listing = byId.get(id);
      const weak = score < best * LEAST_LIKENESS;
      // A unit is not offered what it owns itself.
      if (!listing || weak || listing.state !== 'listed' || listing.owner.id === need.unitId) return [];
      const fit = rank(wanted, candidateOf(listing, score, terms), best);
      return [
        {
          id: newId(),
          needId: need.id,
          achievementId: id,
          score: fit.score,
          sharedTerms: terms,
          missingTerms: fit.missingTerms,
          question: fit.question.zh,
          questionEn: fit.question.en,
          answer: null,
          reason: null,
          remark: null,
          suggestedAt: now,
          answeredAt: null,
          answeredBy: null,
        },
      ];
    })
    .toSorted((a, b) => b.score - a.score);
}

/** What ranking is told of a need. */
export function wantedIn({ form }: NeedRecord): Wanted {
  return {
    words: form.keywords,
    fieldCode: form.fieldCode,
    readiness: form.readinessWanted,
    budgetHigh: form.budgetHigh,
  };
}

export function candidateOf(listing: Listing, likeness: number, sharedTerms: readonly string[]): Candidate {
  const { form } = listing;
  const text = [form.title, form.benefit, form.problem, form.summary, ...form.keywords].join('\n');
  return {
    likeness,
    sharedTerms,
    text,
    fieldCode: form.fieldCode,
    readiness: listing.readiness,
    priceLow: form.price?.low ?? null,
  };
}
