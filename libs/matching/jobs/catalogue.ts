import { achievementExpired, achievementListed, achievementWithdrawn } from '@market/achievements/facts';
import { needPublished } from '@market/needs/facts';
import { defineJobs } from '@market/platform/queue';

export const matchingCatalogue = defineJobs('matching', {
  'matching.on-achievement-listed': { on: achievementListed },
  'matching.on-achievement-expired': { on: achievementExpired },
  'matching.on-achievement-withdrawn': { on: achievementWithdrawn },
  'matching.on-need-published': { on: needPublished },
  'matching.match-open-needs': { everySeconds: 3_600, concurrency: 1 },
});
