import { decreeApproved } from '@market/parameters/facts';
import { defineJobs } from '@market/platform/queue';

export const publicityCatalogue = defineJobs('publicity', {
  'publicity.close-notices': { everySeconds: 60, concurrency: 1 },
  'publicity.on-decree-approved': { on: decreeApproved, concurrency: 1 },
});
