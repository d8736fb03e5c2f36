import { publicityCatalogue } from './catalogue';
import { CloseNoticesJob } from './close-notices.job';

export const publicityJobs = {
  jobs: publicityCatalogue,
  handlers: { 'publicity.close-notices': CloseNoticesJob },
};
