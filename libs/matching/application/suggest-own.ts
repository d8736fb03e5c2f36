import { Injectable } from '@nestjs/common';
import { ReadListings } from '@market/achievements';
import { ReadOpenNeeds } from '@market/needs';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { rank } from '../domain/rank';
import { matchingRefusals } from '../domain/refusals';
import { matchesSuggested } from '../facts';
import { insertNew } from '../persistence/match.store';
import { candidateOf, wantedIn } from './match-need';
import { putSuggestionsOnDesk } from './put-on-desk';

/** A seller who has read a need says: this one of ours solves it. It arrives as a suggestion like the market's own. */
@Injectable()
export class SuggestOwn {
  constructor(
    private readonly transactions: Transactions,
    private readonly needs: ReadOpenNeeds,
    private readonly listings: ReadListings,
  ) {}

  /** @throws matchingRefusals: needNotOpen, notOwnListing, ownNeed, alreadySuggested */
  execute(call: Call, numbers: { need: string; achievement: string }): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const unitId = call.actor.kind === 'person' ? call.actor.unitId : undefined;
      const need = await this.needs.byNumber(tx.manager, numbers.need);
      if (need?.state !== 'open') throw matchingRefusals.needNotOpen();
      if (need.unitId === unitId) throw matchingRefusals.ownNeed();
      const listing = await this.listings.byNumber(tx.manager, numbers.achievement);
      if (listing?.state !== 'listed' || listing.owner.id !== unitId) throw matchingRefusals.notOwnListing();
      const wanted = wantedIn(need);
      const shared = wanted.words.filter((word) => candidateOf(listing, 0, []).text.includes(word));
      const likeness = wanted.words.length > 0 ? shared.length / wanted.words.length : 0;
      const fit = rank(wanted, candidateOf(listing, likeness, shared), 1);
      const id = newId();
      const isNew = await insertNew(tx.manager, [
        {
          ...{ id, needId: need.id, achievementId: listing.id, score: fit.score, sharedTerms: shared },
          missingTerms: fit.missingTerms,
          question: fit.question.zh,
          questionEn: fit.question.en,
          answer: null,
          reason: null,
          remark: null,
          suggestedAt: tx.now,
          answeredAt: null,
          answeredBy: null,
        },
      ]);
      if (isNew === 0) throw matchingRefusals.alreadySuggested();
      tx.record({
        action: 'match.suggest',
        object: { type: 'need', id: need.id },
        after: { matchId: id, achievementId: listing.id },
      });
      await putSuggestionsOnDesk(tx, need);
      await tx.tell(matchesSuggested, { id: need.id, count: 1 });
      return { id };
    });
  }
}
