import { achievementExpired, achievementListed, achievementWithdrawn } from '@market/achievements/facts';
import { defineJobs } from '@market/platform/queue';

export const searchCatalogue = defineJobs('search', {
  'search.on-achievement-listed': { on: achievementListed },
  'search.on-achievement-expired': { on: achievementExpired },
  'search.on-achievement-withdrawn': { on: achievementWithdrawn },
});
