import { matchingCatalogue } from './catalogue';
import { FollowOffer } from './follow-offer';
import { MatchOpenNeedsJob } from './match-open-needs.job';
import { MatchPublishedNeed } from './match-published-need';

export const matchingJobs = {
  jobs: matchingCatalogue,
  handlers: {
    'matching.on-achievement-listed': FollowOffer,
    'matching.on-achievement-expired': FollowOffer,
    'matching.on-achievement-withdrawn': FollowOffer,
    'matching.on-need-published': MatchPublishedNeed,
    'matching.match-open-needs': MatchOpenNeedsJob,
  },
};
