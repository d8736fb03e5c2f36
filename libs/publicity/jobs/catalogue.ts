import { defineJobs } from '@market/platform/queue';

export const publicityCatalogue = defineJobs('publicity', {
  'publicity.close-notices': { everySeconds: 60, concurrency: 1 },
});
