import { publicityCatalogue } from './catalogue';
import { CloseNoticesJob } from './close-notices.job';
import { ExtendOnDecreeApproved } from './on-decree-approved';

export const publicityJobs = {
  jobs: publicityCatalogue,
  handlers: {
    'publicity.close-notices': CloseNoticesJob,
    'publicity.on-decree-approved': ExtendOnDecreeApproved,
  },
};
