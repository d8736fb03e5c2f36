import { searchCatalogue } from './catalogue';
import { FollowAchievement } from './follow-achievement';

export const searchJobs = {
  jobs: searchCatalogue,
  handlers: {
    'search.on-achievement-listed': FollowAchievement,
    'search.on-achievement-expired': FollowAchievement,
    'search.on-achievement-withdrawn': FollowAchievement,
  },
};
