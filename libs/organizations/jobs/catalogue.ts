import { waysInChanged } from '@market/identity/facts';
import { defineJobs } from '@market/platform/queue';

export const organizationCatalogue = defineJobs('organizations', {
  'organizations.on-ways-in-changed': { on: waysInChanged },
});
