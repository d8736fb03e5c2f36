import { needCatalogue as jobs } from './catalogue';
import { ExpireNeedsJob } from './expire-needs.job';

export const needJobs = { jobs, handlers: { 'needs.expire-needs': ExpireNeedsJob } };
