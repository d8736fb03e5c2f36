import { defineJobs } from '@market/platform/queue';

export const organizationCatalogue = defineJobs('organizations', {
  'organizations.remind-of-letters': { everySeconds: 3_600, concurrency: 1 },
});
