export { AnswerMatch } from './application/answer-match';
export { FollowOffers } from './application/follow-offers';
export { MatchOpenNeeds } from './application/match-open-needs';
export { matchingParameters } from './application/parameters';
export { ReadMatches } from './application/read-matches';
export { SuggestOwn } from './application/suggest-own';
export { DECLINE_REASONS } from './domain/match';
export type { DeclineReason } from './domain/match';
export { MatchingModule } from './matching.module';
