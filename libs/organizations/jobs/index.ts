import { organizationCatalogue } from './catalogue';
import { FollowAddressJob } from './follow-address.job';

export const organizationJobs = {
  jobs: organizationCatalogue,
  handlers: { 'organizations.on-ways-in-changed': FollowAddressJob },
};
