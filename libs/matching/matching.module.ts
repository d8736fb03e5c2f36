import { Module } from '@nestjs/common';
import { AchievementsModule } from '@market/achievements';
import { NeedsModule } from '@market/needs';
import { AnswerMatch } from './application/answer-match';
import { FollowOffers } from './application/follow-offers';
import { MatchNeed } from './application/match-need';
import { MatchOpenNeeds } from './application/match-open-needs';
import { ReadMatches } from './application/read-matches';
import { SuggestOwn } from './application/suggest-own';

const useCases = [FollowOffers, MatchNeed, MatchOpenNeeds, AnswerMatch, SuggestOwn, ReadMatches];

@Module({ imports: [AchievementsModule, NeedsModule], providers: useCases, exports: useCases })
export class MatchingModule {}
