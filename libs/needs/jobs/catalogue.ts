import { defineJobs } from '@market/platform/queue';

export const needCatalogue = defineJobs('needs', {
  'needs.expire-needs': { everySeconds: 3_600, concurrency: 1 },
});
