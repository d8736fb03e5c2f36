import { decreeApproved } from '@market/parameters/facts';
import { defineJobs } from '@market/platform/queue';

export const worklistCatalogue = defineJobs('worklist', {
  'worklist.on-decree-approved': { on: decreeApproved, concurrency: 1 },
});
