import { achievementJobs as jobs } from './catalogue';
import { ExpireListingsJob } from './expire-listings.job';

export const achievementJobs = { jobs, handlers: { 'achievements.expire-listings': ExpireListingsJob } };
