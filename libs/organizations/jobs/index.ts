import { organizationCatalogue } from './catalogue';
import { RemindOfLettersJob } from './remind-of-letters.job';

export const organizationJobs = {
  jobs: organizationCatalogue,
  handlers: { 'organizations.remind-of-letters': RemindOfLettersJob },
};
