import { defineJobs } from '@market/platform/queue';

export const achievementJobs = defineJobs('achievements', {
  'achievements.expire-listings': { everySeconds: 3_600, concurrency: 1 },
});
